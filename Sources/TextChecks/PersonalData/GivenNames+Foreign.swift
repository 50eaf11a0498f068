// Given names of people who have moved to Finland, or whose parents have.

extension NameList {
  static let foreignGivenNames = """
    abbas abdi abdirahman abdulkadir abdullah abdullahi abdulrahman abebe abena abu abukar
    adebayo adnan adrian adriana aferdita afnan afrim agnieszka agron ahmad ahmed aicha
    aissatou aivar aive ajmal akbar akiko akosua albert alberto aldin alejandra alejandro
    aleksandar aleksander aleksandr aleksei aleksej alena alessandro alexei alexey alfredo
    alia alice alicia alim alisha alketa almaz almir amal amar amina aminata amir amira ammar
    amy ana anastasiia anastasiya anatoli anatolij andrea andrej andres andrey andrii andrius
    angelica angelika anh anil anjali anthony antoine antonina antonio anwar anzhelika arben
    ardit arian ariana arjun arman armin arnel arnold arsen artem arthur artjom arturo arun
    ashley ashraf asma asmaa ayaan ayan ayana aydin ayesha aylin ayman ayse aysel ayşe aziz
    aziza azra bahar bahram bakir barbara bashir batoul beatriz behnam behzad bekele bekim
    besnik bilal biniam bledar blerim blerta bogdan bohdan bojan boris boriss brahim brian
    bridget bruno burak carlos carmen catherine cem chaminda chantal charles charlie chen
    chiara chidi chinedu chioma chloe chris christopher chukwu claudia colin consuelo craig
    cristian cristina cynthia daniil danijela danylo daria darius dariush dariya darja darren
    darya dave davit debora deborah deepak dejan delia denise deniz denys derek derya diallo
    diane diego dilan dilani dilara dilnoza dimitri dimitrij diyar dmitri dmitrij dmitry
    dmytro dominik donald donna dorothy douglas dragan driton ebru edita eduard eduardo edward
    egzona eha ekaterina eleanor elena elham elif elira eliza elizabeth eljas elmira elnaz
    emad emeka emily emina emine emir engin enrique enver eric erion ermira ernesto esma
    esperanza esra eszter ethan ethel evgeni evgenia evgeny ewa fadi fadumo faisal faiza farah
    farhad farhan fariba farid farida farzaneh fateme fatemeh fatih fatima fatime fatma
    fatmata fatos fatoumata faysal federico felicia femi ferenc fernando filsan firas fjolla
    florian fouad francesca francesco francisco franz fuad gabor gabriela galina ganna garba
    gareth gary gaurav gavin geeta gemma genc gennadi geoffrey george georgi gerald ghazal
    gillian giorgi giovanni giulia giuseppe golnaz gonzalo goran gordon graham greg guadalupe
    gulnara gulsen guoqiang günay habib habiba hadi hadia hadiya hafsa haider hakan hakim
    halima halimo hamid hamida hamse hamza hanan hannah haoran haris harold harun hasan hassan
    hatice hawa hawo hayat hayder helen henok hiba hibo hichem hilary hiroshi hiwa hiwot hoang
    hodan hodo hossein howard huda hugh huong husam huseyin hussain hussein hye ibrahim
    ibrahima idil idris ignacio igor ikram ildiko ilham ilhan ilia ilir ilmar ilya imbi imran
    ines ingus ioana iqra irakli iryna isaac isabelle ismahan ismail issa istvan ivan ivana
    ivanna iwona iyad jaak jaanus jacek jacob jafar jakub jalal jamal james jamila jane janek
    janet janis janos jarek jaroslav jasmina jason javad javier jawad jeffrey jelena jennifer
    jeremy jerzy jevgeni jevgenia jiahui jiang jihoon jill jing joana joao joaquin jocelyn
    jodie jorge jose joseph joshua jovan jovana juan juanita judit judith judy jurgen juri
    jurij justin jutamas jüri kacper kadija kadra kadri kaire kalev kaltrina kamil kamila
    kamran kanya karim karima karzan kasia katalin katarzyna katerina kateryna kathleen
    kathryn kavita kawa keith kelly kenan kenji kenneth kersti kertu kevin khadar khadija
    khadra khaled khalid khalil khanh kian kidane kimberly kinga kirill kirsty kofi konrad
    konstantinos kristel kristjan krzysztof ksenia kseniia kubra kujtim kwame kwesi külli
    lachezar lakshmi lamia larisa larissa larysa laszlo latifa lauren lawrence layla leida
    leila lejla lembit leonid leslie leyla liban lidia lidija ligaya liis liisu liliana liliia
    linh liping lirim liudmila liza ljiljana ljubov ljudmila lorena louise luan luca lucas
    lucia lucy ludmila ludwig luisa luiza luljeta lyubov maarja madina maggie mahad mahamed
    mahamud mahmoud mahmud mahmut maie maksym malcolm malee malek malika mamadou manal mansour
    manuel maqsood marat marcin marco marek margaret margarita margaryta margus mariam mariama
    mariame mariana maricel mariia marija marilyn mariusz mariya marju marta mary maryam
    maryan maryna matej mateusz mathieu matthew maxim maxime meena megan mehari mehdi mehmet
    mehran melanie meltem merike merjem meron mersiha meryem michal michel michelle miguel
    mihai mihail mihkel mike mikhail mila milad milica milos mingming minh minjun miriana
    mirjeta mirza moez mohamed mohammad mohammed mohamud mohsen mohsin moktar monique morteza
    mostafa moussa muhamed muhammad muhammed muhidin munira mustafa mustapha mykhailo mykola
    mykyta nabil nadezda nadezhda nadia nadiia nadine nadir nadja nancy naoko naomi narges
    nargiz narong nasir nasra nasrin nastja nataliia natalija natalya natasa natasha natasja
    nawal nazanin nazar negar neil nelly nenad nermin nermina ngoc ngozi nguyen nhung nicola
    nicoleta nigel nigora nikita nikos nimali nimo nino norah nouf numan nuno nura nuria
    nurija oksana oleh oleksandr oleksandra oleksii oleksiy olena olesia oliwia oluwaseun omar
    omer osman ousman ousmane oxana oğuz pablo pamela paolo parisa pascal paulo pavlo pawel
    pedro pejman peyman philip phuong pierre piotr piret ploy polina pooja prakash prasert
    priit priya przemyslaw qasim quang rachel radmila rafal rafiq raheem rahel rahim rahma
    rahmo rahul raissa rajesh rajiv raman ramazan ramesh ramin ramiz ramla ramsha rania rasha
    rashid raslan rayan raymond raza rebin refik rekha remzi renata reza rezan rezart ricardo
    richard riho ritu rizgar roberto rodel rodica rodrigo rohit roksana ronald rostyslav
    rowena roxana roza rozalia rui rukhsana ruslan russell rustam ryan sabah sabina sabine
    sabir sabrina sadia sadiq saeed safa safia safiya sahar sahra saido salah saleh salem
    salim salima salma salman salvador salwa samantha samia samir samira samuil sandeep sanela
    sanjay sanjeev sarah sardar sasha sayed scott sean sebnem selam selamawit selin semyon
    seoyeon serap serdar serena sergei sergej sergey sergii sergio serhii servet sevda sevgi
    shabnam shahid shahin shahram shaimaa shamsa shamso sharif sharmarke sharon shaun sheila
    sherin shirin shkelqim shpresa shqipe shukri sibel silvija simona simone siriporn skender
    slavica slobodan snezana sofiia sofija sofya sohrab somaya somchai somsak soraya soroush
    stanislav stanislaw stefania stepan stephanie stephen steven stewart stjepan stuart suada
    sukhrob suleiman sulejman suleyman sumaya sunethra sunil sunita supaporn suresh susana
    suzanne svetlana sviatoslav svitlana syed taavo tadeusz tahir takashi tamara tamim tanel
    taras tarek tariq tatsiana tatyana tayyab teresa tesfaye tetiana teuta thanh thiago thuy
    tiago tigist tihomir tiit tiiu timur tomasz tracy trevor tsegay tuan tuncay tunde tõnis
    tõnu ubah uliana ulyana umar umit urmas valdrin valeri valeria valerie valerii valmir
    vasco vasil vasili vasilij vasyl venera vesna vijay viktoriia viktorija vincent violeta
    violetta virge vitali vitalii vitaliy vjatseslav vjosa vlad vladimir vlatko volodymyr
    vyacheslav wafa waleed walid wanda waraporn warda warsame wei wendy wenjing wichai wiktor
    william wioletta wojciech xhevdet xiao xiaoming ximena xin yahya yana yaroslav yasin yasir
    yasmiin yasmin yasmine yassin yaw yevhen yevheniia yildiz yohannes yonas yosef yousef
    youssef youssuf yuki yuko yulia yuliia yulija yuri yurii yusra yusuf yuval yuxin zahra
    zain zainab zakaria zakir zamzam zara zarina zeinab zeynep zhanna zineb zlata zoe zofia
    zoltan zoran zoya zsofia zuhal zuhra zuzana üllar ülle ülo
    """
}
