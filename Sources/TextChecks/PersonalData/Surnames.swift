// Surnames that are common in Finland, written from general knowledge. What is also a place, a
// thing or a people stands in `wordLikeSurnames`, and counts only next to a given name or a title.

extension NameList {
  static let surnames = """
    aaltola aaltonen aatola abdi abdulla abdullahi abukar ahlberg ahlfors ahlgren ahlholm
    ahlqvist ahlroos ahlström ahmadi ahmed ahokas ahola ahonen ahtiainen ahtola ahvenainen
    aikio alanen alanko alatalo alho alhonen alén anderson andersson antikainen antila anttila
    anttonen arola aronen arslan arvola asikainen asplund aydin backlund backman berggren
    berglund bergman bergroth bergström berisha björkholm björklund björkman björkqvist
    blomberg blomqvist bondarenko boström boyko broman brunila carlson carlsson cederberg
    celik clarke dabrowski dahlberg dahlqvist dahlström danielsson davies demir duong ebeling
    edwards ekholm eklund ekman ekqvist ekström engblom engström enqvist eriksson ervasti
    eskelinen eskola evans fagerholm fagerström farah fedorov fedorova feodoroff fernandez
    ferrari ferreira fischer flinck forsblom forsell forsman forsström fredriksson friman
    garcia gashi gauriloff gomez gonzalez granberg granholm granlund granqvist granroth
    grönholm grönlund grönqvist grönroos gupta gustafsson guttorm haapala haapalainen haapanen
    haapasalo haaranen haataja haavisto hagman haidari hakala hakkarainen hakulinen halinen
    halonen halttunen hannonen hannula harjula harjunen harrison hartikainen hashimi hassan
    hautala hautamäki heikkilä heikkinen heinonen heiskanen helander helenius helin hellman
    hellsten helminen henriksson hietala hietanen hiltunen hintikka hirvelä hirvonen hoang
    holm holmberg holmström holopainen honkala honkanen hosseini hoxha hughes huhtala huhtanen
    huotari huovinen hussein huttunen huuskonen huynh hynninen hyppönen hyttinen hyvärinen
    häkkilä häkkinen hänninen häyrinen höglund högström ibrahim ihalainen ikäheimo ilmonen
    ilves immonen inkinen innanen ionescu isaksson isokangas isometsä isotalo issakainen
    itkonen ivanov ivanova jaakkola jaakonmäki jaatinen jackson jakobsson jalkanen jalonen
    jama janhunen jansson jauhiainen johansson johnson jokela jokinen jokiniemi jones juhola
    junnila juntunen jussila juutilainen juvonen jäntti järvelä järvinen jääskeläinen
    kaartinen kaasik kaasinen kaikkonen kainulainen kaipainen kallioinen kalliokoski
    kallionpää kananen kantola kantonen karhunen karimi karlsson karppanen karppinen karttunen
    karvinen karvonen kask kaukonen kauppila kauppinen kekkonen kekäläinen kemppainen keränen
    keskinen keskisarja keskitalo kesti kettunen khan kilpeläinen kilpinen kinnunen kivelä
    kivimäki kivistö koistinen koivisto koivula koivunen koivuniemi kokkonen kolehmainen
    komulainen kononen konttinen koponen korhonen korkalainen korpela korpinen kortelainen
    koskela koskelainen koskinen kosonen kotilainen kotiranta kouvalainen kovalchuk kovalenko
    kovanen kowalska kowalski kozlov kozlova krasniqi kravchenko kukk kukkonen kulmala kumar
    kumpulainen kuoppala kuosmanen kuparinen kupiainen kurkela kuronen kuusela kuusinen
    kuusisto kuznetsov kuznetsova kyllönen kylmänen kymäläinen kytölä kärkkäinen kärnä käyhkö
    könönen laakkonen laaksonen laamanen laatikainen lahtela lahtinen lainema laitinen
    lamminen lampinen lankinen lantto lappalainen lassila latvala laukkanen laurila laurinen
    lauronen lebedev lebedeva lehmonen lehtimäki lehtinen lehtola lehtonen lehtovaara leino
    leinonen leivo lepik leppälä leppänen leskelä leskinen liimatainen liljeroos liljeström
    lindberg lindblom lindfors lindgren lindholm lindqvist lindroos lindström lipponen
    litmanen loikkanen lopez loponen lundberg lundell lundgren lundqvist lundström luomala
    luukkonen lysenko lyytikäinen lyytinen lähdesmäki lähteenmäki länsman löfgren löfman
    löfström lönnqvist mahlamäki makkonen malinen malmberg malmström mannila manninen mannonen
    marjanen markkanen markkula martikainen martinez martinsson marttila mattila mattinen
    mattsson maunula melnyk meriläinen metsälä meyer miettinen mihailov mihailova mikkelsson
    mikkola mikkonen minkkinen moberg mohamed mohammadi mohamud moilanen morina morottaja
    morozov morozova moshnikoff mustajärvi mustonen muurinen mykkänen myllylä myllymäki
    myllynen mäenpää mägi mäkelä mäkeläinen mäkinen mäntylä mäntynen määttä määttänen müller
    nenonen nevala nevalainen ngo nguyen niemelä nieminen niinimäki niinistö niiranen nikkanen
    nikkilä nikula nilsson niskala niskanen nissinen noori norrgård novikov novikova nowak nur
    nurmela nurminen nuutinen nyberg nygård nyholm nykänen nylund nyman nyqvist nyström
    näkkäläjärvi nättinen oinonen ojala ojanen oksanen oliveira oliynyk ollikainen ollila
    olsson omar orlov orlova osman outinen ovaska ovaskainen paajanen paananen paasonen
    paavilainen paavola pakarinen pakkala palander palokangas palomäki palonen paltto
    palviainen parkkinen parkkonen partanen parviainen pasanen patel patronen paukkunen pavlov
    pavlova pekkala pekkanen pekkarinen pelkonen peltola peltomäki peltonen penttilä penttinen
    pereira perez persson perttunen perälä pesonen petersson petrell petrov petrova pettersson
    pham phan pietikäinen pietilä pihlajamäki piippo piirainen piiroinen pirinen pitkänen
    pohjonen poikonen polishchuk popescu popov popova poutanen poutiainen puhakka pulkkinen
    pulli puolakka puranen purhonen puttonen puustinen pyykkö pyykkönen pärn pöllänen pöntinen
    pöyhönen pöysti rahikainen rahimi rahkonen raitanen rajala rajamäki rantala rantanen
    rasila rasinen raskinen rasuli rauhala rautanen rautavaara rautiainen rautio rebane
    reinikainen repo reponen rezai riikonen rintala rissanen ritala roberts robinson rodriguez
    roivainen romppainen rosenberg rosendahl rosenqvist rosenström rossi rosvall rouhiainen
    rudenko ruohonen russo ruuska ryhänen rytkönen räisänen räsänen rätsep rönkkö rönnberg
    rönnholm rönnqvist röntynen saar saarela saarelainen saarinen saastamoinen sahin sahlberg
    saijets sainio sallinen salmela salmelainen salmenkivi salminen salmio salokangas salomaa
    salonen samuelsson sanchez sandberg sandell sandholm sandström santala santos sarkkinen
    schmidt schneider selkälä semenoff sepp seppälä seppänen shala sharma shevchenko shevchuk
    siekkinen sihvola sihvonen sillanpää siltala siltanen silvennoinen silventoinen simola
    simonen simonsson sinisalo sipilä sirkiä sirola sirviö sjöberg sjöblom sjögren sjöholm
    sjölund sjöman sjöström smirnov smirnova soikkeli soininen sokolov sokolova sormunen
    stenberg stenbäck stenholm stenman stenroos strömberg strömsholm suhonen sulonen sundberg
    sundell sundholm sundman sundqvist sundström suomela suominen sutinen svanberg svensson
    szymanski särkelä särkkä söderberg söderholm söderlund söderman söderström tahvanainen
    talvitie tamm tamminen tanskanen tapanainen tapola tarkkanen tarvainen taskinen taylor
    tenhunen tervo tervonen thompson tiainen tiihonen tikkala tikkanen timonen tirkkonen
    tkachenko toikka toivanen toivola toivonen tolonen tolvanen torkkeli toropainen torvinen
    tran tuomainen tuominen tuomisto tuomola tuononen tuovinen turpeinen turtiainen turunen
    tykkyläinen tähtinen törmänen törnqvist törnroos törrönen uimonen ukkonen ulmanen ulvinen
    uotila uusimäki uusitalo uutela vainikainen vainio vainionpää valjakka valkeapää valkonen
    vallin valtanen valtonen vanhala vanhanen vartiainen vataja vatanen vauhkonen vepsäläinen
    vesala vesterbacka vesterinen viitala viitanen viitasalo viljakainen viljanen vilkman
    vilén virkkunen virtanen volkov volkova voutilainen vuorela vuorenmaa vuorinen väisänen
    välimäki vänskä väyrynen väänänen väätäinen wahlberg wahlroos wallenius wallin warsame
    westerberg westerholm westerlund westman wickström wiik wikman wikström williams wilson
    winberg winqvist wisniewska wisniewski wojcik yilmaz ylinen yliniemi ylitalo ylönen yusuf
    zielinska zielinski åberg åkerblom åkerlund åkerman åström öberg öhman österberg österholm
    österlund öztürk
    """

  static let wordLikeSurnames = """
    aalto ahde aho ahti ahvenus ala arho arjas aro asp autere autio berg björk blom bui bäck
    dahl dang ek elo enbom falk feldt fors forss frisk grahn gran gren grön haapa haavikko
    hall halla halme hammar harjo harju hartman hauta heikki heino helle hirsi hirvi hjelm
    holma honka hovi huhta hurme hurri hytti häme hämäläinen ikola ikonen ilola inkeri isoaho
    itä jalo joki joutsen juva jylhä järvenpää järvi kaakko kaila kajava kallas kallio kanerva
    kangas kangasniemi kanto karhu karhula kari karjala karjalainen karo kaskinen kataja
    katajisto kauppi kaura kesä keto kettu kiiski kilpi kinos kivi kivikoski kivinen koivu
    koli koppel korpi korte koski kosola koste kotka koto kovala kreivi krook kuisma kukko
    kulju kumpu kurki kuusi kylä käki laakso laaksola lahdenperä lahti laiho laine lammi
    lamminpää lampi lanki lappi laukka lauri lehmus lehti lehto lepistö leppä lilja lind lindh
    liukko lohi louhi luhta lund luoma luoto luukas lähde lähteenoja löytty maijala malm
    mannerheim mannermaa mansikka martin metso metsä mikkelä mylly myllyniemi mäki mäkilä
    männistö mänty niemi niinikoski nikku niska niva nord norri nummela nummi nurmi närhi oja
    oksa ora orava otala otava paasi paju pakkanen palm palo paloniemi pelto perho perkiö
    petäjistö petäjä piha pihl pihla pihlaja pohjola puisto pukki pulkka puro puukko pöytä
    raita raja rajaniemi ranta raukola rauma raunio rauta riekko riihimäki rinne roine roos
    ros runeberg ruotsalainen ruusu ruusunen ruuth räty saari saarni saarnio sahi salama salin
    salmi salo sand sara saukko savola savolainen savonen selin selänne seppä sibelius silva
    simpura singh siren sirén skog smith snellman soini sola solin sorsa stark sten stråhle
    ström sund suni suomalainen suutari suvanto syrjä sysmäläinen särki taavila tahko taipale
    taival talo talvi tammi tanner tapio tarkka tasanen taskila teräs tiili tikka tillman
    toivio topelius torp tuisku tuohimaa tuomi turkki tuuri tähti töyry ukkola uusikylä
    vaahtera vaara valkama valkeinen valli valo valta varis varpula vasama venäläinen vesa
    viinikka vilen vilkki virolainen virta virtala vu vuori vuorio walker wall west white
    wirta wright yli ylä yrjälä åman åsten öst
    """

  /// Words that are forms of a name by their letters, and mostly something else.
  static let notNames = """
    ahdin ahdista aidalla aidalle aidan aidassa aidasta aidat aidata ainoa ainoan alias alinna
    altista anaa anasta annamme annan annat annella annelle anneta annetaan annettu annoin
    annokset annos eilisen eilistä emiltä emmin heinistä heiniä hiljaa hiljan innan joukko
    joukkona joukoksi joukolla joukolle joukolta joukon joukossa joukosta joukot jyrkille
    jyrkin jyrkissä jyrkistä kimmoa kimmota lottaa mahdilla mahdin mahdista maissa maista
    marisi marjat marjoja martan martat mikä mikään milloin minnas monikaan oleva olevan
    petraa petraan petrata pian pilvikin päiviin päiville päivillä päiviltä päivin päivinä
    päivissä päivistä päivitä päiviä rajan rikin rikissä saada saaden sohvan tahansa tapaamme
    tapana tapanamme tapanani tuntien tuomasta tuulesta tuulikin tyynen tyynet veikata veikkaa
    veikkaan veikkasi vilinä vilisi vilistä yrjöä
    """
}
