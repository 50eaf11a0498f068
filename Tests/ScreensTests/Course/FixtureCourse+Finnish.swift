extension FixtureCourse {
  static let finnish = Text(
    title: "Palvelupolku",
    beginning: """
      ---
      id: A0
      title: Ennen aloitusta
      minutes: 8
      summary: Kerrot, mitä ajattelet nyt, ja näet, mitä kurssilla on edessä.
      ---

      ## Tervetuloa

      Tällä kurssilla katsot palveluanne **asiakkaan silmin**. Voit lopettaa *milloin tahansa* ja
      jatkaa myöhemmin siitä, mihin jäit.

      ### Näin osiot etenevät

      - Luet muutaman sivun.
      - Kirjoitat, mitä siitä ajattelet.

      > Kukaan muu ei näe vastauksiasi, ennen kuin jaat ne.

      | Vaihe | Aikaa |
      | --- | --: |
      | Lue | 5 min |
      | Vastaa väitteisiin | 3 min |

      Lisää tietoa: <https://esimerkki.fi/palvelupolku>

      ## Väitteet ensin

      Oikeita vastauksia ei ole.

      ```claims
      id: A0-1
      question: Mitä mieltä olet näistä väitteistä juuri nyt?
      help: Luota ensimmäiseen ajatukseen.
      for: team
      items:
        K1: Palvelua on helppo hakea, kun sen kerran löytää.
        K2: Moni jää ilman apua, koska ei tiedä, että se on tarkoitettu juuri hänelle.
        K3: Verkkopalvelu sopii kaikille.
      ```
      """,
    prompts: """
      ---
      id: A1
      title: Palvelupolku
      minutes: 35
      summary: Opit piirtämään palvelupolun asiakkaan silmin.
      ---

      ## Mitä palvelunne tekee

      Kirjoita niin kuin kertoisit naapurille, joka ei tunne alaa.

      ```text
      id: A1-1
      question: Mitä palvelunne tekee? Kirjoita yksi virke.
      help: Hyvä virke on sellainen, jonka asiakaskin ymmärtää.
      for: proposal
      ```

      ## Kenelle ja miksi

      ```choice
      id: A1-2
      question: Kenen silmin katsot palvelua?
      for: team
      options:
        young: Nuoren, joka hakee apua ensimmäistä kertaa
        parent: Vanhemman, joka on huolissaan lapsestaan eikä tiedä, mistä aloittaa, koska ohjeet
          ovat monessa paikassa
        carer: Omaishoitajan
      ```

      ```choice
      id: A1-3
      question: Mikä estää ihmisiä tulemasta?
      max: 2
      other: true
      options:
        unknown: Palvelua ei tunneta
        shame: Avun hakeminen hävettää
        forms: Lomakkeet ovat vaikeita
      ```

      ## Miltä palvelu tuntuu

      ```scale
      id: A1-4
      question: Kuinka hyvin nämä toteutuvat teillä?
      steps: 5
      ends: [ei lainkaan, täysin]
      items:
        find: Palvelun löytää
        trust: Palveluun luottaa
      ```

      ```scale
      id: A1-5
      question: Kuinka varma olet vastauksistasi?
      steps: 10
      ends: [en yhtään, aivan]
      ```

      ## Mitä verkkosivunne kertoo

      ```check
      id: A1-6
      question: Kertooko verkkosivunne nämä asiat?
      items:
        who: Kenelle palvelu on
        cost: Mitä se maksaa
        next: Mitä yhteydenoton jälkeen tapahtuu
      ```

      ## Ensimmäiset askeleet

      ```list
      id: A1-7
      question: Mitä kokeilette ensimmäiseksi?
      max: 3
      for: proposal
      ```

      ## Palvelupolku

      \(finnishCanvas)

      ## Haastattelut

      ```records
      id: A1-9
      question: Keitä haastattelitte?
      record: Haastattelu
      fields:
        - {id: who, kind: text, question: Kenen kanssa puhuitte?}
        - {id: learned, kind: text, question: Mitä opitte?}
        - id: way
          kind: choice
          question: Miten puhuitte?
          options: {face: Kasvokkain, phone: Puhelimessa, video: Videolla}
        - {id: sure, kind: scale, question: "Kuinka varma olet siitä, mitä kuulit?", steps: 5, ends: [en yhtään, aivan]}
        - {id: minutes, kind: text, input: number, question: Minuutteja}
        - {id: day, kind: text, input: date, question: "Minä päivänä?"}
      max: 3
      sum: minutes
      ```

      ## Esimerkkejä muualta

      ```media
      title: Näin nuori löytää avun
      what: video
      length: "12:03"
      by: Kuvitteellinen kaupunki
      url: https://esimerkki.fi/nuori-loytaa-avun
      text: Nuori kertoo, mitä hän etsi ja mistä.
      missing: Videota ei ole tekstitetty ruotsiksi.
      ```

      ```note
      title: Sana, joka kannattaa muistaa
      text: Palvelupolku on asiakkaan matka ensimmäisestä huolesta siihen, että apu on saatu.
      ```

      ```note
      then: Nuorista 57 % käytti palvelua.
      now: Osuus on laskenut. Tarkista luku ennen kuin käytät sitä.
      checked: 2026-02
      sure: mid
      ```

      ## Yksi esimerkki

      ```example
      id: E1
      title: Iltavuoro verkossa
      who: Kuvitteellisen kaupungin omaishoidon neuvojat
      whom: Omaishoitajat, jotka ehtivät kysyä vasta illalla
      place: Kaupungin verkkosivu
      text: Neuvoja vastaa viesteihin tiistai-iltaisin kello 18–20.
      good: Kysyä voi ilman nimeä.
      cost: Kaksi tuntia viikossa ja sijainen lomien ajaksi.
      risk: Viestejä tulee enemmän kuin yksi ihminen ehtii lukea.
      gates: [dares, manages]
      opens: [goes, answers]
      ```

      ```exercise
      id: A1-10
      exercise: interview
      question: Haastattele asiakasta.
      ```

      ## Väitteet uudelleen

      ```claims
      id: A1-11
      question: Mitä mieltä olet väitteistä nyt?
      again: A0-1
      for: team
      ```

      ## Rikkinäinen kohta

      Tämä sivu on tehty väärin, jotta näet, miltä virhe näyttää.

      ```text
      id: A1-12
      question: Puuttuuko jotain?
      fro: team
      ```

      ```scale
      id: A1-13
      question: Montako askelta?
      steps: 99
      ```

      ## Lopuksi

      Kiitos. Seuraavassa osiossa piirrät polun yhdessä tiimin kanssa.
      """,
    exercise: """
      ---
      id: interview
      title: Asiakkaan haastattelu
      minutes: 30
      ---

      ## Kysymykset

      Kysy rauhassa.

      ```text
      id: q1
      question: Mitä asiakas kertoi?
      ```

      ## Ketkä kertoivat

      ```text
      id: q2
      question: Monenko kanssa puhuit?
      ```

      ## Tarkistus ja laskelma

      ```check
      id: q3
      question: Pitävätkö nämä paikkansa?
      evidence: true
      items:
        asked: Kysyimme luvan.
        read: Luimme muistiinpanot ääneen.
      ```

      ```records
      id: q4
      question: Montako tuntia haastattelut vievät?
      record: Viikko
      sum: hours
      compute: {hours: count * each / 60 + fixed}
      whatIf: count
      fields:
        - {id: count, kind: text, input: number, question: Haastatteluja}
        - {id: each, kind: text, input: number, question: Minuutteja yhtä kohti}
        - {id: fixed, kind: text, input: number, question: Muita tunteja}
        - {id: hours, kind: text, input: number, question: Tunteja}
      ```
      """)
}
