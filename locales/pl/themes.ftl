# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Samopoczucie i emocje
theme-category-addiction = Uzależnienia
theme-category-loss = Strata i rozstanie
theme-category-body = Ciało i zdrowie
theme-category-safety = Przemoc i bezpieczeństwo
theme-category-family = Rodzina i bliscy
theme-category-migration = Życie w innym kraju
theme-category-identity = Być sobą
theme-category-living = Życie na co dzień

## mind
theme-anxiety = Lęk i zamartwianie się
    .about = Dla osób, które często się boją lub martwią i nie mogą przestać.
    .words =
        lęk
        lęki
        lęku
        strach
        niepokój
        niepokoj
        boję się
        boje sie
        ciągle się boję
        cały czas się martwię
        martwię się
        zamartwianie się
        nerwy
        nerwica
        nerwica lękowa
        nerwowy
        nerwowa
        stres
        stresuję się
        napięcie
        zaburzenia lękowe
        lęk uogólniony
        czarne myśli
        moje dziecko się boi
        syn ciągle się boi
        córka ma lęki
        ściska mnie w żołądku
        ataki paniki
        panika
        napady lęku

theme-panic = Ataki paniki
    .about = Dla osób, które nagle czują ogromny strach, a serce bije im bardzo szybko.
    .words =
        panika
        atak paniki
        ataki paniki
        napad paniki
        napady paniki
        napady lęku
        napad lęku
        ataki lęku
        lęk napadowy
        panikuję
        paniczny strach
        nie mogę złapać oddechu
        kołatanie serca ze strachu
        myślałam że umieram
        agorafobia
        boję się wyjść z domu
        boję się tłumu
        boję się jechać autobusem
        córka ma ataki paniki

theme-phobia = Bardzo silny strach przed czymś
    .about = Dla osób, które unikają rzeczy, miejsc lub ludzi, bo strach jest za silny.
    .words =
        fobia
        fobie
        fobia społeczna
        fobia spoleczna
        lęk społeczny
        lęk przed ludźmi
        boję się ludzi
        boję się mówić przy ludziach
        wstydzę się rozmawiać
        czerwienię się
        strach przed lataniem
        boję się latać
        boję się jeździć samochodem
        lęk wysokości
        boję się pająków
        boję się igieł
        klaustrofobia
        agorafobia
        fobia szkolna
        syn boi się szkoły

theme-compulsion = Natrętne myśli i czynności
    .about = Dla osób, które muszą ciągle coś sprawdzać, myć, liczyć lub wciąż myśleć o tym samym.
    .words =
        natręctwa
        natrectwa
        nerwica natręctw
        natrętne myśli
        natrętne
        myśli natrętne
        obsesja
        obsesje
        kompulsje
        OCD
        zaburzenia obsesyjno-kompulsyjne
        ciągle sprawdzam drzwi
        ciągle myję ręce
        ciągłe mycie rąk
        boję się zarazków
        rytuały
        zbieractwo
        nie mogę nic wyrzucić
        syllogomania
        mąż ma nerwicę natręctw

theme-depression = Smutek i depresja
    .about = Dla osób, którym brakuje sił, nadziei lub radości z życia.
    .words =
        depresja
        depresje
        depresji
        deprecha
        mam depresję
        mam depresje
        depresyjny
        smutek
        smutny
        smutna
        ciągle mi smutno
        smutno mi
        przygnębienie
        przygnębiony
        dół
        mam doła
        dołek
        załamanie
        załamany
        załamana
        załamanie nerwowe
        ciągle płaczę
        placze caly czas
        nic mi się nie chce
        nic mnie nie cieszy
        brak chęci do życia
        nie mam siły wstać
        pustka
        czuję pustkę
        beznadzieja
        zły nastrój
        chandra
        melancholia
        leki na depresję
        depresja zimowa
        mąż ma depresję
        żona ma depresję
        mama nie wstaje z łóżka

theme-bipolar = Bardzo silne wzloty i spadki nastroju
    .about = Dla osób, których nastrój zmienia się z bardzo wysokiego na bardzo niski, i dla ich bliskich.
    .words =
        dwubiegunowość
        dwubiegunowa
        dwubiegunowka
        choroba dwubiegunowa
        choroba afektywna dwubiegunowa
        ChAD
        bipolar
        huśtawka nastrojów
        wahania nastroju
        zmiany nastroju
        mania
        hipomania
        cyklotymia
        lit
        mąż ma dwubiegunową
        córka ma ChAD

theme-psychosis = Słyszenie głosów, psychoza
    .about = Dla osób, które słyszą lub widzą coś, czego inni nie odbierają, i dla ich bliskich.
    .words =
        psychoza
        psychozy
        schizofrenia
        szizofrenia
        schizofrenik
        schizofrenii
        słyszę głosy
        slysze glosy
        słyszenie głosów
        głosy w głowie
        halucynacje
        omamy
        urojenia
        paranoja
        ktoś mnie śledzi
        prześladują mnie
        syn ma schizofrenię
        brat słyszy głosy
        zaburzenia schizoafektywne

theme-personality = Zbyt silne emocje, trudne relacje
    .about = Dla osób, którym bardzo silne emocje utrudniają bycie z ludźmi.
    .words =
        borderline
        bordeline
        osobowość z pogranicza
        zaburzenia osobowości
        zaburzenia osobowosci
        osobowość
        BPD
        silne emocje
        nie panuję nad emocjami
        wybuchy złości
        złość
        gniew
        wpadam w szał
        impulsywność
        impulsywny
        boję się odrzucenia
        strach przed porzuceniem
        osobowość narcystyczna
        osobowość unikająca
        dziewczyna ma borderline
        partner ma borderline

theme-trauma = Po strasznym przeżyciu
    .about = Dla osób, które przeżyły coś strasznego i wciąż to w sobie noszą.
    .words =
        trauma
        traumy
        traumę
        traumatyczne przeżycia
        szok
        wstrząs
        PTSD
        zespół stresu pourazowego
        stres pourazowy
        koszmary
        koszmary senne
        flashbacki
        wspomnienia wracają
        ciągle to widzę
        podskakuję na każdy hałas
        trauma wojenna
        przeżyłam wojnę
        po wypadku
        wypadek
        zamach
        tortury
        trauma złożona
        CPTSD
        EMDR
        napaść

theme-burnout = Wypalenie i wyczerpanie
    .about = Dla osób wyczerpanych pracą, domem lub opieką nad kimś.
    .words =
        wypalenie
        wypalony
        wypalona
        jestem wypalona
        wypalenie zawodowe
        burnout
        burn-out
        burn out
        wyczerpanie
        wyczerpany
        wyczerpana
        przemęczenie
        przemęczony
        przemęczona
        przepracowanie
        przepracowany
        mam dość
        mam dosyć
        nie daję rady
        nie wyrabiam
        padam z nóg
        za dużo stresu
        przeciążenie
        bez sił
        wypalenie rodzicielskie
        zwolnienie lekarskie
        chorobowe
        mąż jest wypalony
        powrót do pracy po wypaleniu

theme-eating-disorder = Gdy jedzenie staje się walką
    .about = Dla osób, dla których jedzenie stało się walką, i dla ich bliskich.
    .words =
        anoreksja
        anoreksję
        anorektyczka
        bulimia
        bulimię
        zaburzenia odżywiania
        zaburzenia odzywiania
        kompulsywne objadanie
        wymiotuję po jedzeniu
        zmuszam się do wymiotów
        nie mogę jeść
        głodzę się
        boję się przytyć
        czuję się gruba
        liczę kalorie
        ortoreksja
        córka nie je
        córka ma anoreksję
        napady objadania

theme-self-harm = Robienie sobie krzywdy
    .about = Dla osób, które ranią się, żeby wytrzymać to, co czują, i dla ich bliskich.
    .words =
        samookaleczanie
        samookaleczenie
        samookaleczenia
        okaleczanie
        okaleczam się
        autoagresja
        tnę się
        tne sie
        cięcie się
        pocięte ręce
        ranię się
        robię sobie krzywdę
        przypalam się
        biję się po głowie
        żyletka
        córka się tnie
        syn się okalecza
        blizny po cięciu

theme-suicidal-thoughts = Gdy nie chce się żyć
    .about = Dla osób, które myślą o śmierci lub przeżyły próbę samobójczą i chcą o tym porozmawiać.
    .words =
        samobójstwo
        samobojstwo
        samobójcze
        myśli samobójcze
        mysli samobojcze
        próba samobójcza
        próby samobójcze
        chcę umrzeć
        chce umrzec
        nie chcę żyć
        nie chce mi się żyć
        nie chce mi sie zyc
        zabić się
        chcę się zabić
        skończyć ze sobą
        odebrać sobie życie
        po próbie samobójczej
        syn chce się zabić
        córka nie chce żyć
        czarne myśli

theme-adhd = ADHD, trudności z koncentracją
    .about = Dla osób, którym trudno się skupić, zorganizować lub usiedzieć w miejscu, i dla ich bliskich.
    .words =
        ADHD
        ADD
        nadpobudliwość
        nadpobudliwy
        nadpobudliwa
        nadpobudliwe dziecko
        zaburzenia uwagi
        deficyt uwagi
        koncentracja
        brak koncentracji
        problemy z koncentracją
        nie mogę się skupić
        roztargniony
        roztargniona
        chaos w głowie
        nie mogę usiedzieć
        ADHD u dorosłych
        syn ma ADHD
        dziecko nie może usiedzieć w miejscu

theme-autism = Autyzm
    .about = Dla osób w spektrum autyzmu lub myślących, że w nim są, i dla ich bliskich.
    .words =
        autyzm
        autyzmu
        autysta
        autystka
        autystyczny
        autystyczne
        autystyczne dziecko
        spektrum
        spektrum autyzmu
        w spektrum
        ASD
        Asperger
        zespół Aspergera
        aspergera
        neuroróżnorodność
        neuroatypowy
        dorosły z autyzmem
        kobieta w spektrum
        syn ma autyzm
        córka ma autyzm
        mąż ma Aspergera
        czuję się inny niż wszyscy
        diagnoza autyzmu

theme-giftedness = Duże zdolności i wrażliwość
    .about = Dla osób, które szybko myślą lub bardzo mocno czują i czasem nie pasują do otoczenia.
    .words =
        uzdolniony
        uzdolnione dziecko
        zdolne dziecko
        wybitnie zdolny
        wybitne zdolności
        geniusz
        wysokie IQ
        wysoko wrażliwy
        wysoko wrażliwa
        WWO
        wysoka wrażliwość
        wysoka wrazliwosc
        nadwrażliwość
        nadwrażliwy
        nadwrażliwa
        wrażliwość
        za bardzo wszystko przeżywam
        nie pasuję do innych
        syn nudzi się w szkole

theme-self-esteem = Wiara w siebie
    .about = Dla osób, które w siebie wątpią lub boją się odezwać.
    .words =
        pewność siebie
        pewnosc siebie
        brak pewności siebie
        wiara w siebie
        nie wierzę w siebie
        samoocena
        niska samoocena
        poczucie własnej wartości
        nieśmiałość
        niesmialosc
        nieśmiały
        nieśmiała
        kompleksy
        perfekcjonizm
        perfekcjonista
        perfekcjonistka
        jestem beznadziejna
        jestem do niczego
        nie lubię siebie
        nie umiem odmawiać
        asertywność
        syndrom oszusta
        wstydzę się siebie
        córka nie wierzy w siebie

theme-sleep = Kłopoty ze snem
    .about = Dla osób, które nie mogą zasnąć lub budzą się w nocy.
    .words =
        sen
        spanie
        bezsenność
        bezsennosc
        bezsenne noce
        nie mogę spać
        nie moge spac
        nie śpię
        źle śpię
        zle spie
        nie mogę zasnąć
        budzę się w nocy
        problemy ze snem
        kłopoty ze snem
        zaburzenia snu
        nocne koszmary
        bezdech senny
        chrapanie
        narkolepsja

## addiction
theme-alcohol = Gdy pije się więcej, niż by się chciało
    .about = Dla osób, które chcą pić mniej lub przestać, i dla ich bliskich.
    .words =
        alkohol
        alkochol
        alkoholizm
        alkocholizm
        alkoholik
        alkoholiczka
        alkoholicy
        alkoholu
        picie
        piję
        pije
        piję za dużo
        pije za duzo
        za dużo piję
        piję codziennie
        piję po kryjomu
        nie mogę przestać pić
        przestać pić
        rzucić picie
        rzucić alkohol
        pijaństwo
        pijak
        pijany
        wódka
        piwo
        upijam się
        ciąg alkoholowy
        jestem w ciągu
        chleję
        problem z alkoholem
        uzależnienie od alkoholu
        Anonimowi Alkoholicy
        AA
        wszywka
        odwyk
        detoks
        trzeźwość
        trzeźwy
        trzeźwienie
        zapicie
        mąż pije
        maz pije
        żona pije
        syn pije
        matka pije
        ojciec alkoholik

theme-drugs = Narkotyki i marihuana
    .about = Dla osób, które chcą brać mniej lub przestać, i dla ich bliskich.
    .words =
        narkotyki
        narkotyk
        narkotyków
        narkoman
        narkomanka
        narkomania
        ćpun
        ćpam
        ćpanie
        cpam
        biorę narkotyki
        uzależnienie
        uzależniony
        uzależniona
        uzaleznienie
        uzależniony od narkotyków
        dragi
        prochy
        marihuana
        trawka
        trawa
        zioło
        jointy
        palę zioło
        palę trawkę
        haszysz
        kokaina
        koks
        amfetamina
        feta
        speed
        metamfetamina
        kryształ
        mefedron
        dopalacze
        heroina
        ecstasy
        MDMA
        ketamina
        GHB
        gaz rozweselający
        odwyk
        metadon
        Anonimowi Narkomani
        syn bierze narkotyki
        syn ćpa
        syn pali marihuanę

theme-medication-dependence = Gdy trudno odstawić leki
    .about = Dla osób, które biorą więcej leków uspokajających, przeciwbólowych lub nasennych, niż chcą.
    .words =
        leki
        lekomania
        lekoman
        lekomanka
        tabletki
        uzależnienie od leków
        uzaleznienie od lekow
        uzależniona od tabletek
        leki uspokajające
        leki nasenne
        tabletki nasenne
        leki przeciwbólowe
        środki przeciwbólowe
        benzodiazepiny
        benzo
        Xanax
        Relanium
        Clonazepam
        Zolpidem
        tramadol
        oksykodon
        kodeina
        morfina
        opioidy
        fentanyl
        pregabalina
        odstawienie leków
        nie mogę odstawić tabletek
        mama bierze za dużo tabletek

theme-gambling = Hazard i zakłady
    .about = Dla osób, które grają więcej, niż chcą, i dla ich bliskich.
    .words =
        hazard
        hazardu
        hazardzista
        hazardzistka
        uzależnienie od hazardu
        gra na pieniądze
        granie
        gram na automatach
        automaty
        jednoręki bandyta
        kasyno
        kasyno online
        zakłady
        zaklady
        zakłady bukmacherskie
        bukmacher
        obstawianie
        obstawiam mecze
        ruletka
        poker
        zdrapki
        lotto
        totolotek
        anonimowi hazardziści
        przegrałem wszystko
        przegrałem wypłatę
        przegrywam pieniądze
        długi przez hazard
        mąż gra
        mąż przegrywa pieniądze
        syn obstawia

theme-gaming = Gry, telefon i internet
    .about = Dla osób, które spędzają przed ekranem więcej czasu, niż chcą, i dla ich bliskich.
    .words =
        gry
        gry komputerowe
        granie
        gaming
        gracz
        komputer
        konsola
        PlayStation
        Fortnite
        uzależnienie od gier
        internet
        uzależnienie od internetu
        telefon
        smartfon
        komórka
        uzależnienie od telefonu
        fonoholizm
        siecioholizm
        ekran
        ekrany
        media społecznościowe
        TikTok
        Instagram
        syn gra całą noc
        syn ciągle gra
        dziecko ciągle siedzi w telefonie

theme-tobacco = Rzucanie palenia
    .about = Dla osób, które chcą rzucić papierosy, także elektroniczne.
    .words =
        palenie
        rzucić palenie
        rzucic palenie
        rzucanie palenia
        papierosy
        papieros
        fajki
        szlugi
        tytoń
        tyton
        nikotyna
        nikotynizm
        palę
        palę za dużo
        palacz
        palaczka
        przestać palić
        nie mogę przestać palić
        e-papieros
        e-papierosy
        vape
        wapowanie
        fajka wodna
        sziszka
        mąż dużo pali

theme-sex-addiction = Gdy seks zajmuje za dużo miejsca
    .about = Dla osób, u których seks, porno lub miłość zajmują więcej miejsca, niż by chciały, i dla ich partnerów.
    .words =
        seks
        seksoholizm
        seksoholik
        uzależnienie od seksu
        uzaleznienie od seksu
        porno
        pornografia
        uzależnienie od porno
        uzależnienie od pornografii
        oglądam za dużo porno
        masturbacja
        hiperseksualność
        kompulsywny seks
        uzależnienie od miłości
        uzależnienie emocjonalne
        Anonimowi Seksoholicy
        SLAA
        prostytutki
        mąż ogląda porno
        chłopak ogląda porno

theme-overeating = Gdy trudno przestać jeść
    .about = Dla osób, które jedzą więcej, niż chcą, często na pocieszenie.
    .words =
        objadanie się
        objadam się
        obżarstwo
        przejadanie
        przejadam się
        jem za dużo
        jem za duzo
        ciągle jem
        nie mogę przestać jeść
        kompulsywne jedzenie
        kompulsywne objadanie
        napady jedzenia
        zajadam stres
        zajadanie stresu
        zajadanie emocji
        jem po kryjomu
        podjadanie
        uzależnienie od jedzenia
        uzależnienie od cukru
        słodycze
        Anonimowi Żarłocy
        nadwaga
        jedzenie

## loss
theme-bereavement = Żałoba
    .about = Dla osób, które straciły kogoś bliskiego.
    .words =
        żałoba
        zaloba
        żałobie
        w żałobie
        żałobę
        żal
        strata
        strata bliskiej osoby
        straciłam bliską osobę
        śmierć
        smierc
        śmierć bliskiej osoby
        umarł
        umarła
        zmarł
        zmarła
        mama umarła
        mama zmarła
        tata umarł
        ojciec zmarł
        śmierć matki
        śmierć ojca
        straciłam mamę
        brat umarł
        śmierć przyjaciela
        mąż umarł
        sierota
        półsierota
        tęsknię za mamą
        pogrzeb
        po pogrzebie
        osierocony
        smutek po śmierci
        śmierć dziecka
        śmierć męża
        śmierć żony
        wdowa

theme-loss-of-child = Strata dziecka
    .about = Dla rodziców i rodzin, którym umarło dziecko, małe lub dorosłe.
    .words =
        strata dziecka
        straciłam dziecko
        stracilam dziecko
        śmierć dziecka
        smierc dziecka
        moje dziecko umarło
        mój syn umarł
        syn zginął
        moja córka umarła
        córka zmarła
        straciłam syna
        straciłam córkę
        żałoba po dziecku
        osieroceni rodzice
        osierocona matka
        aniołek
        śmierć łóżeczkowa
        śmierć wnuka

theme-loss-of-partner = Strata męża, żony, partnera
    .about = Dla osób, którym umarł ktoś, z kim dzieliły życie.
    .words =
        wdowa
        wdowiec
        wdowy
        wdowieństwo
        młoda wdowa
        wdową
        zostałam wdową
        śmierć męża
        smierc meza
        śmierć żony
        mąż umarł
        maz umarl
        mąż zmarł
        mąż zginął
        żona umarła
        żona zmarła
        partner umarł
        straciłam męża
        straciłem żonę
        żałoba po mężu
        sama po śmierci męża

theme-suicide-bereavement = Po samobójstwie kogoś bliskiego
    .about = Dla osób, którym ktoś bliski odebrał sobie życie.
    .words =
        samobójstwo
        samobojstwo
        samobójstwo bliskiej osoby
        po samobójstwie
        żałoba po samobójstwie
        samobójstwo syna
        samobójstwo męża
        syn się zabił
        syn popełnił samobójstwo
        brat się powiesił
        brat się zabił
        mąż się powiesił
        ojciec się zabił
        siostra odebrała sobie życie
        dlaczego to zrobił
        odebrał sobie życie

theme-pregnancy-loss = Strata dziecka w ciąży
    .about = Dla rodziców, których dziecko umarło przed porodem, podczas niego lub krótko po nim.
    .words =
        poronienie
        poronienia
        poroniłam
        poronilam
        strata ciąży
        utrata ciąży
        straciłam ciążę
        martwe urodzenie
        urodzone martwe
        martwe dziecko
        obumarła ciąża
        ciąża obumarła
        strata dziecka w ciąży
        śmierć w brzuchu
        dzieci utracone
        dziecko utracone
        aniołek
        ciąża pozamaciczna
        aborcja
        przerwanie ciąży
        śmierć okołoporodowa
        żona poroniła

theme-childlessness = Gdy nie udaje się mieć dziecka
    .about = Dla osób, które pragną dziecka, a go nie mają.
    .words =
        niepłodność
        nieplodnosc
        niepłodna
        niepłodny
        bezpłodność
        bezpłodna
        bezpłodny
        bezdzietność
        bezdzietna
        nie mogę zajść w ciążę
        nie moge zajsc w ciaze
        nie możemy mieć dzieci
        starania o dziecko
        staraczki
        in vitro
        invitro
        IVF
        inseminacja
        pragnę dziecka
        mąż jest bezpłodny

theme-divorce = Rozstanie i rozwód
    .about = Dla osób, które się rozstają lub już się rozstały.
    .words =
        rozwód
        rozwod
        rozwodzę się
        rozwiedziony
        rozwiedziona
        rozwódka
        rozwodnik
        chcę rozwodu
        rozstanie
        rozstaliśmy się
        separacja
        zerwanie
        złamane serce
        mąż mnie zostawił
        maz mnie zostawil
        żona mnie zostawiła
        żona odeszła
        odejść od męża
        były mąż
        była żona
        opieka nad dziećmi po rozwodzie
        alimenty
        rodzice się rozwodzą
        dzieci po rozwodzie

## body
theme-cancer = Rak i nowotwory
    .about = Dla osób, które mają lub miały raka, i dla ich bliskich.
    .words =
        rak
        raka
        nowotwór
        nowotwor
        nowotwory
        guz
        guz złośliwy
        chemia
        chemioterapia
        radioterapia
        naświetlania
        przerzuty
        białaczka
        bialaczka
        chłoniak
        czerniak
        rak piersi
        rak prostaty
        rak płuc
        rak jelita
        rak jelita grubego
        rak szyjki macicy
        rak jajnika
        rak trzustki
        rak skóry
        rak u dziecka
        onkologia
        onkologiczny
        remisja
        nawrót raka
        po raku
        mam raka
        mama ma raka
        mąż ma raka
        chory na raka

theme-breast-cancer = Rak piersi
    .about = Dla osób, które mają lub miały raka piersi, i dla ich bliskich.
    .words =
        rak piersi
        raka piersi
        rak sutka
        pierś
        piersi
        piersi guz
        guz w piersi
        guzek w piersi
        amputacja piersi
        usunięcie piersi
        mastektomia
        amazonki
        rekonstrukcja piersi
        proteza piersi
        BRCA
        obrzęk limfatyczny
        żona ma raka piersi
        mama ma raka piersi

theme-prostate-cancer = Rak prostaty
    .about = Dla mężczyzn, którzy mają lub mieli raka prostaty, i dla ich bliskich.
    .words =
        prostata
        prostaty
        rak prostaty
        raka prostaty
        rak gruczołu krokowego
        rak stercza
        gruczoł krokowy
        PSA
        wysokie PSA
        operacja prostaty
        usunięcie prostaty
        nietrzymanie moczu po operacji
        erekcja po operacji
        mąż ma raka prostaty
        ojciec ma raka prostaty

theme-chronic-pain = Ból, który nie mija
    .about = Dla osób, które od dawna coś boli.
    .words =
        ból
        bol
        bóle
        przewlekły ból
        ból przewlekły
        chroniczny ból
        ciągle mnie boli
        wszystko mnie boli
        bolą mnie plecy
        ból pleców
        bol plecow
        ból kręgosłupa
        kręgosłup
        kregoslup
        dyskopatia
        przepuklina
        rwa kulszowa
        nerwoból
        ból neuropatyczny
        CRPS
        poradnia leczenia bólu
        życie z bólem

theme-fibromyalgia = Fibromialgia
    .about = Dla osób, które boli całe ciało i które są bardzo zmęczone.
    .words =
        fibromialgia
        fibromialgii
        fibromialgie
        fibro
        ból mięśni
        bóle mięśni
        bol miesni
        bolą mnie mięśnie
        boli mnie całe ciało
        ból całego ciała
        ból i zmęczenie
        mam fibromialgię

theme-chronic-fatigue = Zmęczenie, które nie mija
    .about = Dla osób od dawna bez sił, nawet po odpoczynku.
    .words =
        zmęczenie
        zmeczenie
        zmęczony
        zmęczona
        ciągle zmęczona
        ciągle zmęczony
        ciągłe zmęczenie
        przewlekłe zmęczenie
        chroniczne zmęczenie
        zespół przewlekłego zmęczenia
        ME/CFS
        CFS
        brak sił
        nie mam siły
        wyczerpanie fizyczne
        borelioza
        boreliozą

theme-long-covid = Długi covid
    .about = Dla osób, które po covidzie długo nie wracają do zdrowia.
    .words =
        covid
        kowid
        długi covid
        dlugi covid
        long covid
        Covid-19
        koronawirus
        po covidzie
        po covid
        powikłania po covidzie
        zmęczenie po covidzie
        brak węchu
        straciłam węch
        utrata smaku
        mgła mózgowa
        mgla mozgowa

theme-diabetes = Cukrzyca
    .about = Dla osób z cukrzycą i dla ich bliskich.
    .words =
        cukrzyca
        cukrzycy
        cukrzycę
        cukrzyk
        diabetyk
        diabetyczka
        cukier
        wysoki cukier
        mam cukier
        cukier we krwi
        insulina
        insulinooporność
        pompa insulinowa
        glukoza
        niedocukrzenie
        hipoglikemia
        cukrzyca typu 1
        cukrzyca typu 2
        cukrzyca ciążowa
        dziecko ma cukrzycę
        syn ma cukrzycę

theme-heart = Choroby serca
    .about = Dla osób z chorobą serca i dla ich bliskich.
    .words =
        serce
        serca
        sercowy
        choroba serca
        chore serce
        zawał
        zawal
        zawał serca
        po zawale
        niewydolność serca
        wieńcówka
        choroba wieńcowa
        dusznica bolesna
        arytmia
        migotanie przedsionków
        nadciśnienie
        nadcisnienie
        ciśnienie
        rozrusznik
        bajpasy
        stenty
        operacja serca
        wada serca
        kardiolog
        mąż miał zawał

theme-stroke = Udar
    .about = Dla osób po udarze i dla ich bliskich.
    .words =
        udar
        udaru
        udar mózgu
        udar mozgu
        po udarze
        wylew
        wylew krwi do mózgu
        niedokrwienie mózgu
        TIA
        paraliż
        sparaliżowany po udarze
        niedowład
        afazja
        nie mogę znaleźć słów
        tata miał udar
        mąż miał udar
        mama po wylewie
        rehabilitacja po udarze

theme-brain-injury = Uraz mózgu
    .about = Dla osób, których mózg ucierpiał przez wypadek lub chorobę, i dla ich bliskich.
    .words =
        mózg
        mozg
        mózgu
        uraz mózgu
        uraz mozgu
        uszkodzenie mózgu
        nabyte uszkodzenie mózgu
        uraz głowy
        uraz glowy
        uderzenie w głowę
        wstrząs mózgu
        wstrząśnienie mózgu
        wstrząśnienie
        śpiączka
        guz mózgu
        zapalenie opon mózgowych
        zapalenie mózgu
        mąż zmienił się po wypadku
        udar

theme-dementia = Utrata pamięci i Alzheimer
    .about = Dla osób, które tracą pamięć, i dla ich bliskich.
    .words =
        demencja
        demencji
        demencję
        Alzheimer
        alzheimera
        alzhaimer
        alzchaimer
        choroba Alzheimera
        pamięć
        pamiec
        utrata pamięci
        zaniki pamięci
        zanik pamięci
        zapominanie
        zapominam
        ciągle zapominam
        mama wszystko zapomina
        mama zapomina
        mama ma demencję
        mama ma Alzheimera
        tata ma Alzheimera
        mąż mnie nie poznaje
        otępienie
        otępienie starcze
        skleroza
        starcza demencja
        otępienie naczyniowe
        otępienie czołowo-skroniowe
        ciała Lewy'ego
        opieka nad chorym na Alzheimera

theme-parkinson = Parkinson
    .about = Dla osób z chorobą Parkinsona i dla ich bliskich.
    .words =
        Parkinson
        parkinsona
        parkinsonem
        choroba Parkinsona
        drżenie
        drzenie
        drżenie rąk
        trzęsą mi się ręce
        sztywność
        dopamina
        lewodopa
        mąż ma Parkinsona
        tata ma Parkinsona

theme-ms = Stwardnienie rozsiane
    .about = Dla osób ze stwardnieniem rozsianym i dla ich bliskich.
    .words =
        stwardnienie rozsiane
        stwardnienie
        SM
        MS
        rzut SM
        mam SM
        mam stwardnienie rozsiane
        chory na stwardnienie rozsiane
        żona ma SM
        córka ma stwardnienie rozsiane

theme-epilepsy = Padaczka
    .about = Dla osób z padaczką i dla ich bliskich.
    .words =
        padaczka
        padaczki
        padaczkę
        padaczką
        epilepsja
        epilepsji
        epileptyk
        atak padaczki
        ataki padaczkowe
        napad padaczkowy
        drgawki
        konwulsje
        dziecko ma padaczkę
        syn ma ataki padaczki

theme-migraine = Migrena i bóle głowy
    .about = Dla osób, które często boli głowa.
    .words =
        migrena
        migreny
        migrenę
        ból głowy
        bol glowy
        bóle głowy
        boli mnie głowa
        ciągle boli mnie głowa
        silny ból głowy
        klasterowy ból głowy
        klasterowe bóle głowy
        migrena z aurą
        córka ma migreny

theme-rheumatism = Reumatyzm i bóle stawów
    .about = Dla osób, które bolą stawy.
    .words =
        reumatyzm
        reuma
        stawy
        stawów
        ból stawów
        bol stawow
        bóle stawów
        bolą mnie stawy
        bolą mnie kolana
        bolą mnie ręce
        RZS
        reumatoidalne zapalenie stawów
        zapalenie stawów
        artretyzm
        zwyrodnienie stawów
        zwyrodnienie
        ZZSK
        dna moczanowa
        toczeń
        osteoporoza
        łuszczycowe zapalenie stawów
        reumatolog

theme-lung = Płuca i oddychanie
    .about = Dla osób, którym brakuje tchu, i dla ich bliskich.
    .words =
        płuca
        pluca
        płuc
        choroba płuc
        POChP
        COPD
        astma
        astmy
        astmatyk
        rozedma
        przewlekłe zapalenie oskrzeli
        oskrzela
        duszności
        dusznosci
        duszę się
        brakuje mi tchu
        trudno mi oddychać
        zadyszka
        włóknienie płuc
        mukowiscydoza
        tlen w domu
        dziecko ma astmę

theme-bowel = Brzuch i jelita
    .about = Dla osób z chorobą jelit.
    .words =
        jelita
        jelit
        jelito
        brzuch
        ból brzucha
        bol brzucha
        bóle brzucha
        Crohn
        choroba Crohna
        choroba Leśniowskiego-Crohna
        crohna
        wrzodziejące zapalenie jelita
        WZJG
        nieswoiste zapalenie jelit
        jelito drażliwe
        zespół jelita drażliwego
        IBS
        biegunka
        zaparcia
        nietrzymanie stolca
        celiakia
        gluten
        ciągle w toalecie

theme-stoma = Życie ze stomią
    .about = Dla osób, które mają lub będą mieć stomię, i dla ich bliskich.
    .words =
        stomia
        stomii
        stomię
        stomik
        worek stomijny
        woreczek stomijny
        worek na brzuchu
        kolostomia
        ileostomia
        urostomia
        sztuczny odbyt
        mąż ma stomię

theme-kidney = Choroby nerek
    .about = Dla osób z chorobą nerek i dla ich bliskich.
    .words =
        nerki
        nerek
        nerka
        choroba nerek
        chore nerki
        niewydolność nerek
        niewydolnosc nerek
        dializa
        dializy
        dializowany
        przeszczep
        przeszczep nerki
        oddać nerkę
        wielotorbielowatość nerek
        nerki nie pracują
        mąż jest dializowany

theme-hiv = Życie z HIV
    .about = Dla osób żyjących z HIV i dla ich bliskich.
    .words =
        HIV
        wirus HIV
        AIDS
        jestem zakażony HIV
        zakażenie HIV
        seropozytywny
        seropozytywna
        hiv dodatni
        mam HIV
        leki na HIV
        niewykrywalny
        pozytywny test na HIV
        mąż ma HIV

theme-hearing-loss = Słaby słuch
    .about = Dla osób, które źle słyszą, nie słyszą lub mają szumy w uszach.
    .words =
        słuch
        sluch
        niedosłuch
        niedosluch
        głuchy
        gluchy
        głucha
        głusi
        głuchota
        niedosłyszący
        słabo słyszący
        źle słyszę
        zle slysze
        nie słyszę
        słabo słyszę
        utrata słuchu
        aparat słuchowy
        implant ślimakowy
        szumy uszne
        szum w uszach
        piszczy mi w uszach
        dzwonienie w uszach
        uszy
        język migowy
        choroba Meniere'a
        mąż traci słuch

theme-sight-loss = Słaby wzrok
    .about = Dla osób, które słabo widzą lub nie widzą.
    .words =
        wzrok
        ślepy
        slepy
        ślepa
        ślepota
        niewidomy
        niewidoma
        niewidomi
        niedowidzący
        słabowidzący
        słabo widzę
        źle widzę
        zle widze
        tracę wzrok
        utrata wzroku
        oczy
        jaskra
        zaćma
        zwyrodnienie plamki
        AMD
        retinopatia
        biała laska
        pies przewodnik
        brajl
        mama traci wzrok

theme-obesity = Waga i nadwaga
    .about = Dla osób, którym ciąży ich waga i które szukają wsparcia bez oceniania.
    .words =
        nadwaga
        otyłość
        otylosc
        otyły
        otyła
        gruby
        gruba
        waga
        za dużo ważę
        za gruba
        schudnąć
        schudnac
        nie mogę schudnąć
        odchudzanie
        dieta
        zbędne kilogramy
        operacja żołądka
        operacja bariatryczna
        bajpas żołądka
        rękawowa resekcja żołądka
        BMI
        dziecko ma nadwagę

theme-menopause = Menopauza
    .about = Dla kobiet, którym zmiany w czasie menopauzy dają się we znaki.
    .words =
        menopauza
        menopauzy
        menopauzę
        przekwitanie
        klimakterium
        perimenopauza
        uderzenia gorąca
        uderzenia goraca
        nocne poty
        brak okresu
        nieregularny okres
        hormony
        wczesna menopauza
        przedwczesna menopauza

theme-endometriosis = Endometrioza i bolesne miesiączki
    .about = Dla osób z bardzo bolesną miesiączką lub endometriozą.
    .words =
        endometrioza
        endometriozy
        endometriozę
        endo
        bolesne miesiączki
        bolesna miesiączka
        bolesny okres
        bolesne miesiaczki
        miesiączka
        okres
        ból podczas okresu
        obfite miesiączki
        adenomioza
        ból przy współżyciu
        PCOS
        policystyczne jajniki
        torbiel na jajniku

theme-skin = Skóra i wygląd
    .about = Dla osób z chorobą skóry lub widoczną różnicą w wyglądzie.
    .words =
        skóra
        skora
        skóry
        choroba skóry
        łuszczyca
        luszczyca
        egzema
        wyprysk
        AZS
        atopowe zapalenie skóry
        trądzik
        tradzik
        bielactwo
        swędzenie
        swędzi mnie skóra
        oparzenie
        oparzenia
        poparzenie
        blizny
        blizna
        łysienie
        łysienie plackowate
        wypadanie włosów
        znamię
        pokrzywka
        HS
        twarz

theme-physical-disability = Niepełnosprawność ruchowa
    .about = Dla osób, którym trudno się poruszać, i dla ich bliskich.
    .words =
        niepełnosprawność
        niepelnosprawnosc
        niepełnosprawny
        niepełnosprawna
        niepełnosprawność ruchowa
        inwalida
        inwalidztwo
        wózek inwalidzki
        na wózku
        nie mogę chodzić
        paraliż
        sparaliżowany
        sparaliżowana
        uszkodzenie rdzenia
        amputacja
        amputacja nogi
        po amputacji
        proteza
        bez nogi
        porażenie mózgowe
        MPD
        dystrofia mięśniowa
        rozszczep kręgosłupa
        polio

theme-learning-disability = Nauka i rozumienie we własnym tempie
    .about = Dla osób, które potrzebują więcej czasu, żeby coś zrozumieć lub się nauczyć, i dla ich bliskich.
    .words =
        niepełnosprawność intelektualna
        upośledzenie
        upośledzony
        upośledzenie umysłowe
        uposledzenie umyslowe
        opóźnienie rozwoju
        opóźniony w rozwoju
        zespół Downa
        zespol downa
        Down
        trudności w nauce
        trudno mi zrozumieć
        wolno się uczę
        szkoła specjalna
        syn ma opóźnienie
        córka ma zespół Downa

theme-rare-disease = Rzadka choroba
    .about = Dla osób z chorobą, którą zna mało kto, i dla ich bliskich.
    .words =
        rzadka choroba
        choroby rzadkie
        choroba rzadka
        rzadkie choroby
        choroba genetyczna
        choroba dziedziczna
        rzadki zespół
        nieznana choroba
        bez diagnozy
        lekarze nie wiedzą co mi jest
        nikt nie zna mojej choroby
        Ehlers-Danlos
        Huntington
        pląsawica Huntingtona
        SLA
        stwardnienie zanikowe boczne
        SMA
        dziecko ma rzadką chorobę

## safety
theme-domestic-violence = Przemoc w domu
    .about = Dla osób bitych, zastraszanych lub kontrolowanych przez partnera lub rodzinę.
    .words =
        przemoc
        przemocy
        przemoc domowa
        przemoc w domu
        przemoc w rodzinie
        przemoc w związku
        mąż mnie bije
        maz mnie bije
        bije mnie
        chłopak mnie bije
        partner mnie bije
        żona mnie bije
        bity
        bita
        bita kobieta
        maltretowana
        znęcanie
        znęca się nade mną
        zneca sie
        grozi mi
        groźby
        kontroluje mnie
        wyzywa mnie
        poniża mnie
        zabiera mi pieniądze
        boję się męża
        boje sie meza
        boję się wracać do domu
        uciec od męża
        przemoc psychiczna
        toksyczny mąż
        narcyz
        manipulacja
        stalking
        były mnie nęka
        niebieska karta
        awantury
        pijany mąż bije
        córkę bije chłopak
        syn mnie bije

theme-sexual-violence = Przemoc seksualna
    .about = Dla osób, które doświadczyły seksu lub dotyku wbrew swojej woli, także dawno temu.
    .words =
        gwałt
        gwalt
        gwałtu
        zgwałcona
        zgwalcona
        zgwałcony
        zgwałcił mnie
        zostałam zgwałcona
        przemoc seksualna
        wykorzystanie seksualne
        wykorzystana seksualnie
        molestowanie
        molestowanie seksualne
        molestowana
        molestowany
        napaść seksualna
        dotykał mnie
        zmusił mnie do seksu
        mąż mnie zmusza
        bez zgody
        kazirodztwo
        MeToo
        córka została zgwałcona

theme-childhood-abuse = Trudne dzieciństwo
    .about = Dla dorosłych, którzy w dzieciństwie byli bici, wykorzystywani, odrzucani lub zaniedbywani.
    .words =
        dzieciństwo
        dziecinstwo
        trudne dzieciństwo
        trauma z dzieciństwa
        bity w dzieciństwie
        bita w dzieciństwie
        ojciec mnie bił
        matka mnie biła
        przemoc w dzieciństwie
        maltretowane dziecko
        molestowana w dzieciństwie
        wykorzystana w dzieciństwie
        ojciec mnie molestował
        wujek mnie molestował
        pedofil
        pedofilia
        kazirodztwo
        zaniedbanie
        zaniedbywany
        toksyczni rodzice
        toksyczna matka
        DDD
        dysfunkcyjna rodzina
        dom dziecka
        niekochane dziecko
        odrzucona przez matkę

theme-honour-violence = Groźby w imię honoru
    .about = Dla osób, które rodzina śledzi, straszy lub bije w imię honoru.
    .words =
        honor
        honorowe
        przemoc honorowa
        zabójstwo honorowe
        zabójstwa honorowe
        przemoc w imię honoru
        honor rodziny
        hańba
        wstyd dla rodziny
        rodzina mi grozi
        rodzina mnie pilnuje
        brat mnie pilnuje
        brat mnie śledzi
        ojciec chce mnie zabić
        nie wolno mi wychodzić
        zamknięta w domu
        uciec od rodziny
        dziewictwo

theme-forced-marriage = Małżeństwo z przymusu
    .about = Dla osób zmuszanych do ślubu lub do pozostania w małżeństwie.
    .words =
        przymusowe małżeństwo
        przymusowe malzenstwo
        małżeństwo z przymusu
        wymuszone małżeństwo
        aranżowane małżeństwo
        małżeństwo dzieci
        przymusowy ślub
        zmuszają mnie do ślubu
        zmuszona do ślubu
        zmuszona do małżeństwa
        rodzice chcą mnie wydać za mąż
        wydana za mąż
        nie chcę tego ślubu
        mąż nie daje rozwodu
        rozwód religijny
        uwięziona w małżeństwie

theme-female-genital-cutting = Obrzezanie kobiet
    .about = Dla kobiet i dziewcząt, które zostały obrzezane lub się tego boją, i dla ich bliskich.
    .words =
        obrzezanie
        obrzezanie kobiet
        obrzezanie dziewczynek
        obrzezana
        okaleczanie narządów płciowych
        okaleczenie narządów płciowych
        okaleczenie kobiet
        FGM
        infibulacja
        wycięcie łechtaczki
        klitoridektomia
        rekonstrukcja łechtaczki
        chcą obrzezać moją córkę

theme-bullying = Dokuczanie i nękanie w szkole lub w pracy
    .about = Dla osób wyśmiewanych, obrażanych lub odrzucanych i dla ich bliskich.
    .words =
        dokuczanie
        dokuczają mi
        znęcanie
        znęcanie się w szkole
        znęcają się nade mną
        przemoc w szkole
        prześladowanie
        mobbing
        mobing
        mobbing w pracy
        bullying
        hejt
        cyberprzemoc
        nękanie
        nekanie
        wyśmiewanie
        śmieją się ze mnie
        wyzywają mnie
        poniżanie
        upokarzanie
        kozioł ofiarny
        szef mnie gnębi
        gnębienie
        odrzucają mnie
        syn jest gnębiony w szkole
        córka jest prześladowana w szkole

## family
theme-caring = Opieka nad kimś bliskim
    .about = Dla osób, które opiekują się kimś chorym, starszym lub z niepełnosprawnością.
    .words =
        opieka
        opiekun
        opiekunka
        opiekunowie
        opiekun rodzinny
        opiekun nieformalny
        opiekuję się mamą
        opiekuje sie mama
        opiekuję się mężem
        opiekuję się chorą matką
        opieka nad rodzicami
        opieka nad chorym
        opieka nad starszą osobą
        opieka nad matką
        chory mąż
        mąż jest chory
        żona jest chora
        mama jest chora
        chory w rodzinie
        starzy rodzice
        niedołężna matka
        leżący chory
        opieka wytchnieniowa
        nie daję rady z opieką
        opieka nad chorym na Alzheimera
        mantelzorg
        mantelzorger

theme-young-carers = Dorastanie z chorą bliską osobą
    .about = Dla osób, które dorastają lub dorastały z chorym rodzicem, bratem lub siostrą.
    .words =
        młody opiekun
        młodzi opiekunowie
        mlodzi opiekunowie
        chora mama
        chory tata
        moja mama jest chora
        mój tata jest chory
        chory rodzic
        mama ma depresję
        mama ma schizofrenię
        rodzic chory psychicznie
        mój brat jest niepełnosprawny
        brat ma autyzm
        moja siostra jest chora
        chore rodzeństwo
        rodzeństwo osoby niepełnosprawnej
        dziecko alkoholika
        po szkole opiekuję się mamą

theme-parenting = Wychowywanie dzieci
    .about = Dla rodziców, którzy mają pytania lub są zmęczeni.
    .words =
        rodzice
        rodzicielstwo
        rodzic
        wychowanie
        wychowanie dzieci
        wychowywanie
        dziecko
        dzieci
        dziecko nie słucha
        syn mnie nie słucha
        trudne dziecko
        niegrzeczne dziecko
        problemy wychowawcze
        nastolatek
        nastolatka
        nastolatki
        dojrzewanie
        bunt nastolatka
        bunt
        histerie dziecka
        krzyczę na dzieci
        krzycze na dzieci
        nie radzę sobie z dziećmi
        złe towarzystwo
        macocha
        ojczym
        rodzina patchworkowa
        grupa dla rodziców

theme-single-parent = Samotne rodzicielstwo
    .about = Dla matek i ojców, którzy wychowują dzieci sami.
    .words =
        samotna matka
        samotny ojciec
        samotna mama
        samotny tata
        samotne matki
        samotny rodzic
        samodzielna mama
        samodzielny rodzic
        samotne wychowywanie
        sama wychowuję dzieci
        sama z dziećmi
        sama z dzieckiem
        sam z dziećmi
        ojciec dziecka odszedł
        niepełna rodzina
        rozwiedziony tata

theme-child-with-illness = Chore lub niepełnosprawne dziecko
    .about = Dla rodziców dziecka z chorobą lub niepełnosprawnością.
    .words =
        chore dziecko
        niepełnosprawne dziecko
        niepelnosprawne dziecko
        dziecko niepełnosprawne
        moje dziecko jest chore
        mój syn jest chory
        moja córka jest chora
        syn jest niepełnosprawny
        ciężko chore dziecko
        dziecko w szpitalu
        wcześniak
        wcześniaki
        wczesniak
        dziecko specjalnej troski
        inne dziecko
        dziecko z autyzmem
        dziecko z zespołem Downa
        dziecko z padaczką
        dziecko ma raka
        dziecko z wadą serca
        rodzice chorych dzieci

theme-estrangement = Brak kontaktu w rodzinie
    .about = Dla osób, które straciły kontakt z dzieckiem, rodzicem lub kimś innym z rodziny.
    .words =
        brak kontaktu
        zerwany kontakt
        zerwane kontakty
        utrata kontaktu
        syn się nie odzywa
        córka się nie odzywa
        córka zerwała kontakt
        syn nie chce mnie znać
        nie rozmawiam z matką
        nie rozmawiam z ojcem
        nie widuję dzieci
        nie widuję wnuków
        nie mogę widywać dzieci
        kłótnia w rodzinie
        klotnia w rodzinie
        konflikt rodzinny
        pokłóceni
        odrzucona przez rodzinę
        alienacja rodzicielska

theme-relationship = Kłopoty w związku
    .about = Dla osób, którym trudno jest w małżeństwie lub w związku.
    .words =
        związek
        zwiazek
        problemy w związku
        kryzys w związku
        małżeństwo
        malzenstwo
        problemy w małżeństwie
        kryzys małżeński
        kłótnie
        klotnie
        ciągle się kłócimy
        nie rozmawiamy ze sobą
        zdrada
        zdradza
        mąż mnie zdradza
        maz mnie zdradza
        żona mnie zdradza
        zdradził mnie
        zdradzona
        romans
        kochanka
        kochanek
        zazdrość
        zazdrosny
        toksyczny związek
        miłość
        mąż mnie nie kocha
        brak bliskości

theme-codependence = Życie z czyimś uzależnieniem
    .about = Dla osób, które przez picie, branie lub granie kogoś bliskiego zapominają o sobie.
    .words =
        współuzależnienie
        wspoluzaleznienie
        współuzależniona
        współuzależniony
        mąż pije
        maz pije
        żona pije
        mąż alkoholik
        maz alkoholik
        żona alkoholika
        syn pije
        syn bierze narkotyki
        syn ćpa
        córka bierze narkotyki
        mąż gra
        mąż hazardzista
        ojciec pije
        ojciec alkoholik
        matka pije
        matka alkoholiczka
        życie z alkoholikiem
        życie z narkomanem
        DDA
        dorosłe dzieci alkoholików
        dziecko alkoholika
        Al-Anon
        Alanon
        Alateen
        rodzina alkoholika

theme-adoption = Adopcja
    .about = Dla osób adoptowanych, rodziców adopcyjnych i rodziców biologicznych.
    .words =
        adopcja
        adopcji
        adoptowany
        adoptowana
        adoptowane dziecko
        jestem adoptowana
        adoptować
        rodzice adopcyjni
        matka adopcyjna
        rodzina adopcyjna
        rodzice biologiczni
        matka biologiczna
        prawdziwi rodzice
        szukam matki
        szukam biologicznej matki
        oddałam dziecko
        oddałam dziecko do adopcji
        rodzina zastępcza
        pochodzenie

theme-new-parents = Po narodzinach dziecka
    .about = Dla rodziców, którym jest ciężko w ciąży lub po porodzie.
    .words =
        poród
        porod
        po porodzie
        połóg
        depresja poporodowa
        depresja po porodzie
        baby blues
        niemowlę
        noworodek
        dziecko ciągle płacze
        młoda mama
        młodzi rodzice
        świeżo upieczona mama
        młody tata
        świeżo upieczony tata
        ciąża
        ciaza
        w ciąży
        karmienie piersią
        trauma porodowa
        ciężki poród
        nie kocham swojego dziecka
        nie czuję miłości do dziecka
        żona płacze po porodzie
        macierzyństwo

## migration
theme-refugees = Uchodźcy i nowo przybyli
    .about = Dla osób, które musiały opuścić swój kraj lub niedawno przyjechały.
    .words =
        uchodźca
        uchodzca
        uchodźcy
        uchodzcy
        uchodźczyni
        uchodźców
        uciekinier
        azyl
        azylant
        azylanci
        wniosek o azyl
        ośrodek dla uchodźców
        AZC
        migrant
        imigrant
        imigranci
        emigrant
        emigracja
        wojna
        ucieczka przed wojną
        uciekłam z kraju
        nowy w kraju
        niedawno przyjechałam
        pozwolenie na pobyt
        łączenie rodzin
        integracja
        inburgering

theme-between-cultures = Między dwiema kulturami
    .about = Dla osób, które żyją lub wychowują dzieci między dwiema kulturami.
    .words =
        dwie kultury
        między kulturami
        miedzy kulturami
        kultura
        różnice kulturowe
        szok kulturowy
        tożsamość
        korzenie
        drugie pokolenie
        dzieci emigrantów
        małżeństwo mieszane
        mieszany związek
        mąż obcokrajowiec
        mąż Holender
        tradycja
        dziecko dwujęzyczne
        dzieci nie mówią po polsku
        wychowanie dzieci za granicą
        ani tu ani tam
        Polonia
        Polacy za granicą

theme-homesickness = Tęsknota za domem
    .about = Dla osób, które bardzo tęsknią za krajem i rodziną.
    .words =
        tęsknota
        tesknota
        tęsknię
        tesknie
        tęsknię za domem
        tęsknię za rodziną
        tęsknię za Polską
        tęsknię za krajem
        tęsknota za krajem
        tęsknota za domem
        daleko od rodziny
        daleko od domu
        rodzina została w Polsce
        nostalgia
        wrócić do Polski
        powrót do kraju
        rozłąka
        rozłąka z rodziną
        na obczyźnie
        emigracja
        samotność na emigracji
        dzieci zostały w Polsce

theme-discrimination = Rasizm i dyskryminacja
    .about = Dla osób gorzej traktowanych za to, kim są lub skąd pochodzą.
    .words =
        rasizm
        rasista
        rasistowski
        dyskryminacja
        dyskryminacji
        dyskryminowany
        dyskryminowana
        uprzedzenia
        ksenofobia
        nietolerancja
        antysemityzm
        islamofobia
        kolor skóry
        gorsze traktowanie
        źle mnie traktują
        traktują mnie gorzej bo jestem Polakiem
        z powodu pochodzenia
        wyzywają mnie od Polaczków
        nierówne traktowanie
        niesprawiedliwość
        wykluczenie

theme-language-practice = Wspólne rozmowy w nowym języku
    .about = Dla osób, które chcą ćwiczyć język kraju, w którym żyją.
    .words =
        język
        jezyk
        nauka języka
        nauka jezyka
        uczyć się języka
        holenderski
        niderlandzki
        język holenderski
        nauka holenderskiego
        kurs holenderskiego
        lekcje holenderskiego
        rozmawiać po holendersku
        konwersacje
        rozmowa
        kawiarenka językowa
        taalcafé
        taalcafe
        kurs językowy
        słabo mówię
        nie znam języka
        ćwiczyć język

theme-undocumented = Życie bez dokumentów
    .about = Dla osób, które żyją tu bez prawa pobytu.
    .words =
        bez dokumentów
        bez dokumentow
        bez papierów
        bez papierow
        nie mam papierów
        nie mam dokumentów
        nielegalny
        nielegalna
        nielegalnie
        nielegalny pobyt
        bez pozwolenia na pobyt
        bez prawa pobytu
        odmowa azylu
        deportacja
        boję się deportacji
        wydalenie
        legalizacja pobytu
        na czarno

## identity
theme-lgbtq = Geje, lesbijki, osoby bi i queer
    .about = Dla osób, które kochają inaczej lub zadają sobie pytania, i dla ich bliskich.
    .words =
        gej
        geje
        lesbijka
        lesbijki
        homo
        homoseksualny
        homoseksualista
        homoseksualizm
        homoseksualność
        bi
        biseksualny
        biseksualna
        biseksualizm
        queer
        LGBT
        LGBTQ
        LGBTQ+
        LGBT+
        coming out
        ujawnić się
        wyjść z szafy
        podobają mi się mężczyźni
        podobają mi się kobiety
        kocham kobietę
        ta sama płeć
        orientacja
        orientacja seksualna
        homofobia
        aseksualny
        panseksualny
        syn jest gejem
        córka jest lesbijką

theme-transgender = Trans i pytania o płeć
    .about = Dla osób trans, niebinarnych lub pytających o swoją płeć i dla ich bliskich.
    .words =
        trans
        transpłciowość
        transplciowosc
        transpłciowy
        transpłciowa
        osoba trans
        transseksualizm
        transseksualny
        transgender
        płeć
        tożsamość płciowa
        tranzycja
        korekta płci
        zmiana płci
        zmiana plci
        niebinarny
        niebinarna
        niebinarność
        dysforia
        dysforia płciowa
        interpłciowość
        transkobieta
        transmężczyzna
        w złym ciele
        moje dziecko jest trans

theme-women = Kobiety dla kobiet
    .about = Dla kobiet, które chcą się spotykać i dodawać sobie sił.
    .words =
        kobieta
        kobiety
        kobiet
        dla kobiet
        grupa kobiet
        grupa dla kobiet
        krąg kobiet
        spotkania kobiet
        wśród kobiet
        poznać inne kobiety
        mamy
        samotne kobiety
        Polki za granicą
        Polki
        prawa kobiet
        siła kobiet
        wsparcie dla kobiet

theme-men = Męskie rozmowy
    .about = Dla mężczyzn, którzy chcą porozmawiać z innymi mężczyznami.
    .words =
        mężczyzna
        mężczyźni
        mezczyzni
        mężczyzn
        dla mężczyzn
        faceci
        grupa mężczyzn
        grupa dla mężczyzn
        krąg mężczyzn
        męski krąg
        męska grupa
        spotkania mężczyzn
        ojcowie
        grupa dla ojców
        męskość
        chłopaki nie płaczą
        samotny mężczyzna

theme-faith-doubt = Wątpliwości w wierze, odejście z religii
    .about = Dla osób, które mają wątpliwości w wierze albo odchodzą z religii lub zamkniętej grupy.
    .words =
        religia
        wiara
        wątpliwości
        watpliwosci
        wątpię w wiarę
        straciłam wiarę
        utrata wiary
        nie wierzę
        przestałem wierzyć
        odejście z kościoła
        odejście od kościoła
        apostazja
        kościół
        ateista
        ateistka
        ateizm
        sekta
        sekty
        wyjść z sekty
        świadkowie Jehowy
        były świadek Jehowy
        zamknięta wspólnota
        odejść od islamu
        moja rodzina jest bardzo wierząca

## living
theme-loneliness = Samotność
    .about = Dla osób, które czują się samotne i chciałyby poznać ludzi.
    .words =
        samotność
        samotnosc
        samotności
        samotny
        samotna
        samotni
        samotnie
        czuję się samotna
        czuję się samotny
        czuje sie samotna
        jestem sam
        jestem sama
        ciągle sam
        sam
        sama
        osamotniony
        osamotniona
        izolacja
        nie mam przyjaciół
        nie mam przyjaciol
        nie mam znajomych
        brak przyjaciół
        przyjaciele
        przyjaźń
        poznać ludzi
        poznać nowych ludzi
        znajomi
        znaleźć przyjaciół
        nie mam z kim porozmawiać
        nie mam z kim pogadać
        porozmawiać z kimś
        nikt do mnie nie dzwoni
        singiel
        singielka
        mama jest samotna

theme-debt = Długi i brak pieniędzy
    .about = Dla osób, które mają długi lub za mało pieniędzy.
    .words =
        długi
        dlugi
        dług
        długów
        mam długi
        mam dlugi
        zadłużenie
        zadluzenie
        zadłużony
        zadłużona
        pieniądze
        pieniadze
        brak pieniędzy
        nie mam pieniędzy
        problemy finansowe
        problemy z pieniędzmi
        kredyt
        kredyty
        pożyczka
        pożyczki
        chwilówki
        chwilowki
        spirala długów
        komornik
        rachunki
        nie mam na rachunki
        nie mam na czynsz
        zaległy czynsz
        nie starcza do pierwszego
        bieda
        biedny
        ubóstwo
        upadłość
        bankructwo
        bank żywności
        zasiłek
        mąż narobił długów

theme-unemployment = Bez pracy
    .about = Dla osób, które szukają pracy lub nie mogą pracować.
    .words =
        bezrobocie
        bezrobotny
        bezrobotna
        bezrobotni
        bez pracy
        brak pracy
        praca
        pracy
        nie mam pracy
        szukam pracy
        szukanie pracy
        znaleźć pracę
        straciłem pracę
        straciłam pracę
        stracilem prace
        utrata pracy
        zwolnienie z pracy
        zwolnili mnie
        wyrzucili mnie z pracy
        nie mogę pracować
        niezdolność do pracy
        renta
        UWV
        zasiłek dla bezrobotnych
        mąż nie ma pracy

theme-work-stress = Kłopoty w pracy
    .about = Dla osób, które w pracy źle się czują lub przez nią chorują.
    .words =
        praca
        w pracy
        problemy w pracy
        stres w pracy
        stres
        presja w pracy
        za dużo pracy
        nadgodziny
        szef
        kierownik
        szef na mnie krzyczy
        koledzy z pracy
        konflikt w pracy
        zła atmosfera w pracy
        boję się iść do pracy
        nienawidzę swojej pracy
        wyzysk
        wykorzystują mnie w pracy
        mobbing
        agencja pracy
        uitzendbureau
        praca na zmiany

theme-homelessness = Bez dachu nad głową
    .about = Dla osób, które nie mają domu lub mogą go stracić.
    .words =
        bezdomny
        bezdomna
        bezdomni
        bezdomność
        bezdomnosc
        bez domu
        bez dachu nad głową
        mieszkanie
        nie mam mieszkania
        nie mam gdzie mieszkać
        nie mam gdzie spać
        na ulicy
        mieszkam na ulicy
        śpię na ulicy
        śpię w samochodzie
        śpię u znajomych
        szukam mieszkania
        straciłem mieszkanie
        eksmisja
        wyrzucili mnie z mieszkania
        noclegownia
        schronisko
        przytułek

theme-detention = Więzienie i życie po nim
    .about = Dla osób, które są lub były w więzieniu, i dla ich rodzin.
    .words =
        więzienie
        wiezienie
        w więzieniu
        więzień
        więźniowie
        areszt
        zakład karny
        odsiadka
        odsiadywać karę
        kryminał
        wyszedłem z więzienia
        po wyjściu z więzienia
        po więzieniu
        były więzień
        karany
        niekaralność
        resocjalizacja
        bransoletka elektroniczna
        dozór elektroniczny
        mąż jest w więzieniu
        mąż siedzi
        syn jest w więzieniu
        syn siedzi
        widzenie w więzieniu

theme-veterans = Weterani i służby ratunkowe
    .about = Dla osób, które służyły w wojsku, policji lub ratownictwie, i dla ich bliskich.
    .words =
        weteran
        weterani
        weteranów
        weteranka
        kombatant
        żołnierz
        zolnierz
        żołnierze
        wojsko
        wojskowy
        armia
        misja
        misja wojskowa
        po misji
        policjant
        policjantka
        policja
        strażak
        strażacy
        straż pożarna
        ratownik
        ratownik medyczny
        pogotowie
        trauma wojenna
        żona żołnierza
        mąż wrócił z wojny
        mąż wrócił odmieniony

theme-low-literacy = Trudno czytać i pisać
    .about = Dla osób, które chcą lepiej czytać, pisać lub liczyć.
    .words =
        czytanie
        pisanie
        czytać
        czytac
        pisać
        pisac
        czytanie i pisanie
        nauka czytania
        nauka pisania
        nie umiem czytać
        nie umiem czytac
        nie umiem pisać
        słabo czytam
        trudno mi czytać
        problemy z czytaniem
        analfabeta
        analfabetka
        analfabetyzm
        dysleksja
        dyslektyk
        dysortografia
        błędy w pisaniu
        nie rozumiem listów
        wypełnianie formularzy
        liczenie
        komputer

theme-ageing = Starszy wiek
    .about = Dla osób starszych, które chcą porozmawiać o tym, co się zmienia.
    .words =
        starość
        starosc
        stary
        stara
        starzenie się
        starsi ludzie
        starsi
        osoba starsza
        osoby starsze
        senior
        seniorka
        seniorzy
        emeryt
        emerytka
        emeryci
        emerytura
        podeszły wiek
        wiek
        trzeci wiek
        babcia
        dziadek
        dom starców
        dom opieki
        boję się starości
        starość na obczyźnie
        klub seniora

theme-recovery = Zdrowienie i powrót do życia
    .about = Dla osób z doświadczeniem kryzysu psychicznego, które na nowo układają swoje życie.
    .words =
        zdrowienie
        zdrowieć
        powrót do zdrowia
        powrot do zdrowia
        wyjść na prostą
        wyzdrowieć
        dojść do siebie
        WRAP
        plan WRAP
        kryzys psychiczny
        kryzys
        zdrowie psychiczne
        problemy psychiczne
        zaburzenia psychiczne
        choroba psychiczna
        chory psychicznie
        psychika
        psychiatra
        psycholog
        szpital psychiatryczny
        po szpitalu psychiatrycznym
        psychiatryk
        nawrót
        asystent zdrowienia
        grupa wsparcia
        samopomoc
        grupa samopomocowa
