extension InventedTexts {
  static let socialMediaInFinnish = """
    # A0-1
    Autamme perheitä, joissa lapsen tai nuoren olo on niin hankala, että arki ei enää suju.

    Perheneuvola tarjoaa keskusteluapua vanhemmille ja nuorille, maksutta ja ilman lähetettä.

    Meille voi tulla, kun kotona riidellään paljon tai vanhempi ei enää tiedä, mitä tehdä.

    Tuemme vanhemmuutta, ennen kuin pulmat kasvavat isoiksi.

    # A0-4
    - K1: Moni on sanonut, että näki jutun ja uskalsi soittaa.
    - K4: Pelkään jonoa, mutta jono on jo nyt.

    - K2: Juuri ne jäävät tulematta, jotka tarvitsisivat meitä eniten.
    - K7: Vanhemmat ovat puhelimella joka ilta.

    - K5: Rento saa olla, kunhan asia pitää.
    - K8: En haluaisi omaa naamaani nettiin.

    - K3: Ensimmäinen tunti menee usein siihen, että selitämme, mitä emme tee.
    - K6: Koulusta kysytään, mihin meille voi ohjata.

    # A1-1
    Vanhempi, jonka murrosikäinen lintsaa ja valvoo yöt. Hän on yrittänyt kaikkea.

    Pikkulapsiperhe, jossa molemmat ovat uupuneita eikä isovanhempia ole lähellä.

    Eroperhe, jossa lapsi ei halua vaihtaa kotia sovittuina päivinä.

    Nuori, joka miettii itse, voiko tänne tulla ilman vanhempia.

    # A1-2
    - worry.does: riitelee ja pyytää anteeksi
    - worry.thinks: Onko tämä vain vaihe?
    - search.does: selaa keskustelupalstoja yöllä
    - search.thinks: Viedäänkö lapsi, jos kysyn?
    - search.obstacle: sivuilla puhutaan menetelmistä, ei meistä
    - threshold.thinks: Muilla on pahempaa kuin meillä
    - contact.touchpoint: puhelin, arkisin 9–11
    - waiting.thinks: Menikö viesti perille?
    - waiting.idea: tekstiviesti, joka kertoo, milloin soitamme
    - meeting.does: tulee paikalle vartin etuajassa

    - worry.thinks: Teenkö minä jotain väärin?
    - search.touchpoint: hakukone, neuvolan esite
    - search.seen: vanha esittelyteksti
    - threshold.does: aloittaa lomakkeen kolmesti
    - threshold.obstacle: lomake kysyy heti henkilötiedot
    - contact.seen: vastaaja, johon voi jättää viestin
    - waiting.backstage: jaamme uudet pyynnöt maanantaisin
    - meeting.thinks: Minua kuunneltiin
    - ending.thinks: Saako tänne palata?

    - search.thinks: Maksaako tämä jotain?
    - search.idea: yksi sivu, jossa on vastaus viiteen yleisimpään pelkoon
    - threshold.thinks: Kuka tämän näkee?
    - contact.does: soittaa työpaikan pihalta
    - waiting.does: perun ja varaan uudelleen
    - waiting.obstacle: kuusi viikkoa hiljaisuutta
    - work.seen: sovimme yhdessä, mitä kokeillaan
    - ending.does: pärjää taas omin voimin

    - worry.does: hakee vinkkejä videoista
    - search.does: kysyy kaverilta, jonka lapsi on käynyt täällä
    - search.touchpoint: some, tuttavat
    - threshold.thinks: Nauretaanko minulle?
    - contact.obstacle: aukiolo on silloin, kun olen töissä
    - meeting.seen: kerromme, mitä kirjaamme ja kuka sen näkee
    - work.thinks: Tästä voi tulla jotain

    # A1-4
    Kysyin viideltä uudelta asiakkaalta. Neljä sanoi, että he etsivät tietoa yöllä eivätkä löytäneet
    meitä.

    Puhelussa kysytään lähes aina, maksaako tämä ja kuka saa tietää. Laskin viikolla 11 tällaista
    puhelua.

    Tämä on omaa tuntumaani. Odotusaikana tulee eniten peruutuksia, siksi epäilen sitä vaihetta.

    Kouluterveydenhoitaja kertoi, että vanhemmat eivät uskalla ottaa yhteyttä, vaikka lappu on
    kourassa.

    # A1-5
    - Viekö joku lapseni, jos kerron?
    - Kuka näkee, mitä minusta kirjoitetaan?
    - Kauanko tätä joutuu odottamaan?

    - Maksaako tämä?
    - Voinko tulla ilman puolisoa?

    - Onko meidän asiamme tarpeeksi iso?
    - Mitä ensimmäisellä kerralla tapahtuu?
    - Kuka näkee, mitä minusta kirjoitetaan?

    - Pitääkö lapsen tulla mukaan?
    - Kauanko tätä joutuu odottamaan?

    # A1-6
    En tiedä, mitä ihmiset tekevät niiden viikkojen aikana, kun he odottavat. Kysyisin kahdelta,
    jotka
    aloittivat tänä syksynä.

    En tiedä, miksi osa ei tule ensimmäiselle ajalle. Toimistosihteerimme voisi tietää.

    Mistä nuoret ovat kuulleet meistä? Sitä voisi kysyä koulukuraattorilta.

    # A2-1
    - lastensuojelu
    - vauvat
    - jono

    - pelottava
    - kallis
    - täti-ihmisiä

    - en tiedä
    - neuvola
    - viranomainen

    - lastensuojelu
    - puhumista
    - jono

    # A2-2
    - Sinne pääsee vasta, kun kaikki on mennyt pieleen (kuultu)
    - Sieltä tehdään heti lastensuojeluilmoitus (kuultu)
    - Siellä syytetään äitiä (arvaus)

    - Se on vain vauvaperheille (kuultu)
    - Sieltä tehdään heti lastensuojeluilmoitus (kuultu)

    - Siellä vain jutellaan eikä mikään muutu (kuultu)
    - Jonoon ei kannata edes hakea (kuultu)
    - Isiä ei kuunnella (arvaus)

    - Sinne mennään, jos on hullu (kuultu)
    - Siellä syytetään äitiä (kuultu)

    # A2-6
    Perheneuvola on sinua varten, kun arki lapsen kanssa on raskasta. Saat aikaa ja ihmisen, joka
    kuuntelee. Soita meille arkena kello 9–11 tai jätä viesti. Soitamme sinulle kolmen päivän
    sisällä.
    Palvelu on maksuton. Jos et tiedä, kuulutko meille, kysy silti.

    Onko kotona vaikeaa? Voit tulla yksin, puolison kanssa tai koko perhe. Ensin jutellaan siitä,
    mikä
    painaa. Sitten sovitaan yhdessä, mitä kokeillaan. Tämä ei maksa mitään. Voit kysyä myös
    nimettömänä.

    Autamme, kun vanhemmuus väsyttää. Sinun ei tarvitse tietää, mikä on vialla. Ensimmäinen
    tapaaminen
    kestää tunnin. Kerromme, mitä kirjaamme ja kuka sen näkee.

    # A3-3
    Nimettömät kysymykset: yksi meistä vastaa joka torstai kolmeen kysymykseen, jotka tulevat
    lomakkeella. Vastaukset voi lukea kuka tahansa. Aikaa menee puolitoista tuntia.

    Kouluterveydenhoitajan tapaan: lyhyt video siitä, mitä ensimmäisellä kerralla tapahtuu. Kaksi
    työntekijää kuvaa kerran kuussa.

    Oikaistaan yksi luulo viikossa. Kirjoitan tekstin, työpari lukee, viestintä julkaisee.

    Kahden kaupungin malli: tili yhdessä naapuritiimin kanssa, jolloin lomat eivät katkaise sitä.

    # A3-4
    - Joku kertoo oman asiansa julkisesti: poistamme viestin ja vastaamme mallivastauksella
    - Yksi jää tekemään yksin: aina kaksi nimeä vuorossa

    - Yhteydenottoja tulee liikaa: kerrotaan jonosta rehellisesti
    - Ikävät kommentit: säännöt näkyviin ja viestinnästä tukea

    - Innostus loppuu kolmessa kuussa: sovitaan loppupäivä jo nyt

    - Asiakas tunnistetaan esimerkistä: vain keksittyjä esimerkkejä
    - Yksi jää tekemään yksin: vuorolista ja varahenkilö

    # A4-2
    Lainaisin Pesäpuun tavan antaa kokijan puhua omalla äänellään. Jättäisin pitkän kaavan, kukaan
    ei
    katso kymmentä minuuttia.

    Lainaisin Katuklinikasta sen, että alkuun pääsee ilman nimeä. Jättäisin yöpäivystyksen.

    Lainaisin Oulun videoista kuvausmallin: sama huone, sama kysymys, eri työntekijä. Jättäisin
    musiikin.

    # A4-4
    - name: Naapurikunnan perheneuvolan kysy-palsta
    - whom: vanhemmille
    - place: kunnan verkkosivuilla
    - good: Vastaukset voi lukea etukäteen eikä tarvitse kysyä itse.

    - name: Kirjaston iltakahvit
    - whom: pikkulapsiperheille
    - place: kirjastossa kerran kuussa
    - good: Työntekijän tapaa, ennen kuin on asiaa.

    - name: Terveysaseman odotustilan video
    - whom: kaikille odottaville
    - place: odotustilan näytöllä
    - good: Sen näkee, vaikka ei etsi apua.

    # A5-3
    Verkosto uskoo, että kasvot lisäävät luottamusta. Meillä se voi pienellä paikkakunnalla kääntyä
    toisin päin.

    Minusta puhelin on yhä se, mihin aika pitäisi laittaa. Some on kiva lisä.

    En usko, että jono kasvaa. Ihmiset tulevat joka tapauksessa, mutta liian myöhään.

    # A5-8
    - Minulta: yksi teksti kuussa
    - Tiimiltä: lupa olla keskeneräinen
    - Johdolta: kaksi tuntia viikossa vuorolistaan

    - Johdolta: kaksi tuntia viikossa vuorolistaan
    - Koulutukselta: iltapäivä selkokieltä

    - Tiimiltä: työpari, joka lukee tekstin ennen julkaisua
    - Johdolta: selvä lupa puhua palvelusta omalla nimellä tai ilman

    - Minulta: rohkeutta kysyä asiakkailta
    - Johdolta: päätös siitä, mistä luovutaan

    # client-interview.summary
    Haastattelin neljää ihmistä. Ennen 1, 2, 2 ja 3, nyt 4, 4, 5 ja 4. Kaikki olivat pelänneet, että
    asiasta tehdään heti ilmoitus. Kolme sanoi, että olisi halunnut tietää hinnan ja ensimmäisen
    kerran
    kulun. Yksi löysi meidät ystävän kautta.

    Haastattelin kolmea. Ennen 2, 2 ja 4, nyt 5, 4 ja 5. Odotusaika oli pahin. Pelkkä viesti olisi
    auttanut. Kukaan ei ollut löytänyt verkkosivuamme haulla.

    Haastattelin kahta. Ennen 1 ja 3, nyt 4 ja 4. Toinen luuli, että palvelu on vain vauvaperheille.
    Molemmat toivoivat, että asiasta kerrottaisiin koulun viesteissä.

    # social-media-plan-check.repairs
    - 28, viestinnän vastuuhenkilö, 15. tammikuuta
    - 24, tiimin vetäjä, tammikuun lopussa

    - 21, sosiaaliohjaaja, ensi viikolla
    - 16, kesken oleviin videoihin heti

    - 28, tiimi yhdessä, tammikuussa
    - 8, kysytään asiakkailta helmikuussa
    """
}
