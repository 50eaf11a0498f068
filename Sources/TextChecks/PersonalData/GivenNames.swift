// Given names that are common in Finland, written from general knowledge. What is also a common
// word stands in `wordLikeGivenNames`.

extension NameList {
  static let givenNames = """
    aada aadolf aake aapeli aapo aappo aarne aarni aaro aaron aatu adalmiina adele adelina
    ahti aida aija aila aili aimi aini aino aisha ajla aki alarik aleksandra aleksanteri
    aleksi aleksis alex alexander alexandra alexi alfons alfred aliina alina alisa alma alpo
    altti alvar alvari alviina amalia amanda amelia amelie anastasia anders andreas andrei
    andrew angela angelina anita anitta anja anjuska annaleena annastiina anne anneli anni
    anniina anniinu annika annikka annikki annukka annuska anselmi anssi antero antonia antti
    antton anu anukka ariel arja armi arsi arto arttu artturi arvi arvid asko asla aslak assi
    astrid atte augusta aukusti auli aulikki aulis aune auni axel beata beatrice bengt benita
    benjamin berit bernhard bertel bertil bertta biret birger birgit birgitta bjarne brita
    britta börje camilla carina carita carl carola caroline cecilia charlotta charlotte
    christa christer christina christine christoffer claes clara conny crister dagmar daniel
    daniela david denis dennis diana doris ebba edda eddie edith edla edvard edvin eea eeli
    eelis eemeli eemi eemil eerik eerika eerikki eerikäinen eero eetla eetu eeva eevert eevi
    eija eikka eila eili eini eino eira eiri eivor eleonoora elias eliel eliina elina elisabet
    elisabeth elise elissa ellen elli ellinoora ellinor elma elmeri elmo elna elof elsa elsi
    elsie elvi elviira emelie emil emilia emilie emma emmi engla enni ensio eppu erik erika
    erja erkka erkki erland ermei ernesti erno ernst esa esaias esko ester esteri eugen eva
    eveliina evelyn evert fanni felix ferdinand filip filippa fiona folke frans fredrik
    fredrika frida fridolf gabriel gabriella georg gerd gerda gerhard gitta greta gretchen
    gretel gudrun gunborg gunilla gunnar gunnel gunvor gustaf gustav göran gösta göta günther
    hakon hampus hanna hanne hannele hannes hanni hannu harald harri harriet harry heaika
    hedda hedvig heidi heikka heikki heini heino helena helene helfrid helga heli heljo heljä
    helka hellevi hellin helmiina helvi henna hennariikka henni henning henri henriikka
    henriikki henrik henrika henry herbert herman hermanni heta hetti hilda hilding hilja
    hilkka hillevi hilma hilppa hjalmar holger hugo hulda huugo håkan ida iida iines iiris
    iiro iisa iisakki iita iitu iivari iivo ilari ilkka ilmari ilona ilpo immi immo ina inari
    inez ingalill ingeborg ingegerd ingela inger ingmar ingrid ingvar inka inkeri inna inni
    irene iria irina irja irma irmeli isabel isabella isak ismo issát isto ivar jaakko jaana
    jaani jalmari jami janette janika janina janita janna janne janni jannika jari jarkko
    jarmo jarno jasmiina jenna jenni jenny jere jeremias jerker jerry jesper jesse jessica
    jimi jimmy jiri jirka joachim joakim joan joanna joar joel johan johanna johannes john
    johnny jonas jonathan joni jonna jonny joona joonas joose joosef jooseppi joosua jorma
    jorunn josef josefiina josefin josefina jouko jouni jovnna juha juhana juhani juho jukka
    julia juliaana juliana julianna julie julius jussi justiina justus juuli juulia juuso jyri
    jyrki jöns jörgen jörn kaapo kaarina kaarle kaarlo kaija kaisa kaisu kaj kajsa kalervo
    kalevi kalle karen karin karita karl karla karlo karoliina karoliine karolin karolina
    karri kasimir kasper kasperi katariina katarina kati katja katri katriina katrin kauno
    keijo kerkko kerstin kerttu kerttuli kettil ketty kiia kimi kimmo kirsten kirsti kirstiina
    kjell klaara klaus konsta konstantin krista krister kristian kristiina kristin kristina
    kristo kristofer kristoffer kullervo kurt kustaa kustaava kyllikki kyösti kåre laila lari
    lars lasse lassi laura lauri lauritsa leea leena leevi leif lena lenita lenna lennart
    lenni leo leon leonard leopold liina liinu liisa liisi lilian liljaana lilli lily linnea
    linus lisbet lisbeth liselott liselotte lisen livia lotta lottaliina louisa loviisa lovisa
    ludvig luka lukas luukas lyydia lyyli lásse maaret maaria maarika maarit maarten magdalena
    magnus maija maiju maikki maire maja majlis malena malin malla marcus mareena margareeta
    margareta margaretha margit margita mari maria marianna marianne marica mariella marietta
    marika marina marinella marisa marita marjaana marjatta marjo marjukka marjut markku marko
    markus marleena martin martina martti mathias mathilda matias matilda mats matti mattias
    mattis matts mauno mauri maximilian meeri meija meimi melissa mercedes merja merle mervi
    mia micael michael michaela miia mika mikael mikaela mikke mikko milena milja milka milla
    mimmi minja minna mira miranda mirella miriam mirja mirjam mirjami mirka mirkka mirkku
    mirko miro mirva miska moa monica monika moona máret márjá märta märtha mårten naemi nana
    natalia natalie nathalie nea neea nella nellie nestori netta nico nicolas nicole niila
    niillas niilo niina niki niklas niko nikolai nilla nils nina ninni noel noomi noora nora
    oili okko olav olavi oleg olga olina oliver olivia olli olof olov oona oscar oskar oskari
    osmo ossian otso otteljaana otteri outi ovlla paavali paavo pasi patricia patrick patrik
    paul paula pauli pauliina paulina pavel peetu pekka pekko pentti pernilla pertti perttu
    peter petra petri petronella petrus petter petteri piera piia pilvikki pinja pipsa pirita
    piritta pirjo pirkko pontus päivi päivikki raaf rabbe rafael ragnar ragnhild ragnvald
    raija raila raili raimo rainer raini raisa rami ramona rasmus raul rauno rebecca rebekka
    reeta reetta regina reija reijo reino riia riikka riina riitta rikard rikhard riki riku
    risten ristiina risto ritva robert roger roland rolf roni ronja roope roosa rosanna
    rosemarie rosita rudolf rufus runar rurik ruth ruusa ruut saana saara saija saila saimi
    saini sakari saku salomo salomon samppa sampsa samu samuel samuli sander sandra sanelma
    sanna sanni santeri santtu sara sarianna sarita saul sauli sebastian seela seija selim
    selma senja seppo serafiina severi signe sigrid siina siiri silja simeoni simo simon
    sinikka sirja sirje sirkku sirpa sixten sofi sofia sofie sohvi soile soili solveig sonja
    sorella staffan stefan stella stellan stina sture sune sunná susan susann susanna susanne
    svante svea sven sverker sylvi sylvia sárá sören taavetti taavi tahvo taneli tania tanja
    tapani tapio tarja tatiana tatjana tatu tauno teemu teija teijo tellervo teppo terhi
    terhikki tero tessa teuvo thea theo theodor therese thomas tiia tiina tiitus tilda tilta
    timi timo tindra tinja tinna tobias toini tomas tomi tommi tommy toni tony torbjörn
    torborg tord torgny torsten torsti tove tuija tuire tuomas tuomo ture tuukka tuula tuulia
    tuulikki tuure tyko tytti tyyne tyyra ulf ulla ulriika ulrik ulrika uolevi urpo ursula
    uuno valdemar valentin valentina valfrid valma valter valto valtteri vanessa vanja veera
    veijo veikka veikko veini venla verna verner verneri veronica veronika vertti vicke victor
    victoria vidar viggo viivi viivika viktor viktoria vilgot vilhelm vilhelmiina vilhelmina
    vilho vili viljam viljami viljo ville villiam vilma vilppu virpi virve vivan viveca vivi
    vivian vivianna väinämö väinö waldemar walter werner wilhelm wilhelmina wille wilma wolmar
    ylva yngve yrjänä yrjö yvonne áile ánde ánne ánte älvi åke åsa åsmund öivi örjan östen
    """

  /// Given names that are common words as well, in any of the three languages.
  static let wordLikeGivenNames = """
    aamu aarre aatos aatto aava adan adel ahto aimo aina akseli aku alan ali alli alva amber
    amen amos ande andy angel ann anna anton ants april ari aria arla armas aron arvo asta
    august aura austin basil ben beth bill björn bo bob britt bror can carol charity chelsea
    christian dag daisy dan dana dawn dean dima dina disa dolly don drew duc dung earl eden
    edes edit eine ele elin elisa ella elle elo erin ernest essi eve faith florence forrest
    frank fred fredi gay gene georgia glad grace grant gun guy halla hana hank hans harmony
    havu hazel heather heimo helge helmi hely hilla hjördis hope hung hunter iain ian idun
    ilma ilmo ilo ilta iman impi inga inge into iris isa isla ivo ivy jaan jack jade jalo jama
    jan jana jani jasmin jasper jay jean jewel jim jo jonne jordan josh jovna joy juhla juli
    june justice kaan kai kaino kaisla kaja kaleva kalla kamal kari karma kastehelmi kate
    kauko keino ken kent kia kielo kim king kirsi kirsikka kit klara klas kosti kukka kuu
    lahja laina lan lance lane lauha lea lee lempi li liekki lilja linda lisa liv ljung loan
    louna love lumi lumo luna luoto lykke lyly lynn mai maisa maj majken major maksim malva
    manne manta manu mare marja marjan mark mart martha martta matt max may maya mercy meri
    mette mi mick miina milan miles milo mimosa mina minttu mona moni muisto muna murat muse
    my nada naima nam nanny nelli nga nick niva noble noor norm nour nuppu nur oiva onerva
    onni orvo orvokki osku ossi otto pan paris parker parvin pat patience peace pearl peep
    pelle penny peppi per pia pierce pihla pilvi pip pirkka poppy pyry pål rabia raine raita
    raivo ralph rana rauha rauni ravi ray red reed reem rein reko rena rich rima rina rita rob
    robin rod roman ron ronny ros rosa rose rosen rosie roy ruby runa rune runo rusty rut
    ruusu sade saga sage said saida saima salama salla salli sally salme salome sam samer sami
    sampo sana sandy sari satu scarlett serenity shadi sheikh sia sid silva silvia sini siri
    sirkka siru sisko sisu siv sky skye sointu sol soma sonny sten stig suad sue sulo sunny
    suoma suometar suvi säde sävel tage taika taimi taina taisto taito tarmo taru tea terho
    terry terttu thi thu tia tim tina tinka tipu toivo tom topi tor tore torun totti touko
    tova tran trang trinity trygg tuisku tuomi tuuli ty tyven tyyni uljas ull unn unna unto
    urban urho usko utu valo van vappu veli vera vesa vieno viking vilja viola virginia virva
    virvatuli voitto vuokko wade ward wayne will willow wolf woody ylermi
    """
}
