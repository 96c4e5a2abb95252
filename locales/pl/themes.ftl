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
        obawiam się
        ciągle się zamartwiam
        zamartwiam się o wszystko
        boję się że stanie się coś złego
        mam złe przeczucia
        nie umiem się uspokoić
        nie mogę wyluzować
        trzęsę się ze strachu
        denerwuję się byle czym
        wszystko mnie stresuje
        ciągły stres
        ciągle jestem spięta
        gonitwa myśli
        lękliwy
        stany lękowe
        lęk o dzieci
        boję się że zachoruję
        hipochondria
        hipochondryk
        strach przed chorobą
        boję się o przyszłość
        boję się śmierci
        gula w gardle
        kłębek nerwów
        żyję w strachu
        wszystkiego się boję
        lęk wolnopłynący
        gad
        anxiety
        angst
        nerwowość
        zżera mnie stres
        żona ciągle się martwi
        mąż ma nerwicę

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
        dostałam ataku paniki
        mam ataki paniki
        zespół lęku napadowego
        zespół paniki
        nagły lęk
        nagły strach bez powodu
        serce wali jak młot
        serce mi wali
        duszę się ze strachu
        boję się że umrę
        boję się że zemdleję
        boję się że zwariuję
        hiperwentylacja
        kręci mi się w głowie ze strachu
        drętwieją mi ręce ze strachu
        zlewa mnie zimny pot
        boję się wejść do sklepu
        boję się jeździć tramwajem
        lęk przed wyjściem z domu
        lęk przed lękiem
        boję się zostać sam w domu
        nie wychodzę z domu ze strachu
        paniczny lęk
        wpadam w panikę
        panic attack
        paniekaanval
        mąż ma ataki paniki
        żona boi się wyjść z domu

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
        socjofobia
        fobia szkolna u dziecka
        panicznie boję się psów
        boję się dentysty
        boję się zastrzyków
        boję się krwi
        boję się wysokości
        boję się windy
        boję się jechać pociągiem
        boję się wody
        boję się burzy
        boję się wymiotów
        emetofobia
        arachnofobia
        akrofobia
        aerofobia
        lęk przed lataniem
        lęk przed zwierzętami
        trema
        boję się wystąpień publicznych
        lęk przed wystąpieniami
        unikam ludzi
        boję się że ktoś na mnie patrzy
        boję się oceny innych
        boję się rozmawiać przez telefon
        boję się tunelu i mostu
        rumienię się
        trzęsie mi się głos
        córka boi się ludzi
        córka nie chce iść do szkoły ze strachu
        lęk izolowany
        irracjonalny strach

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
        nerwica natręctw u dziecka
        natręctwo
        zaburzenie obsesyjno-kompulsyjne
        zok
        przymus
        przymus mycia
        przymus sprawdzania
        czynności natrętne
        muszę wszystko sprawdzać
        sprawdzam czy gaz zakręcony
        sprawdzam po kilka razy
        muszę liczyć
        ciągle coś liczę
        wszystko musi być równo
        układam wszystko po kolei
        boję się brudu
        boję się że się zarażę
        bakterie wszędzie
        myję ręce do krwi
        ciągle sprzątam
        obsesyjne sprzątanie
        pedantka
        straszne myśli których nie chcę
        myśli same wracają
        boję się że komuś zrobię krzywdę
        wyrywam sobie włosy
        trichotillomania
        skubanie skóry
        obgryzam paznokcie
        dom pełen gratów
        mama wszystko zbiera
        dwangstoornis
        smetvrees
        córka godzinami się myje

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
        depresyjna
        stany depresyjne
        epizod depresyjny
        zaburzenia depresyjne
        zaburzenia nastroju
        dystymia
        deprecha mnie łapie
        doła mam
        jestem w dołku
        łapię doły
        jestem zdołowana
        zdołowany
        przybity
        przygnębia mnie wszystko
        smutno mi cały czas
        ciągle płaczę bez powodu
        płaczę codziennie
        cały dzień płaczę
        chce mi się płakać
        ryczę po nocach
        nie mogę wstać z łóżka
        leżę całymi dniami
        nie mam na nic siły
        nie mam energii
        do niczego nie mam motywacji
        nic mnie nie interesuje
        nie widzę sensu
        życie nie ma sensu
        wszystko straciło sens
        świat jest szary
        nie umiem się cieszyć
        straciłam radość życia
        nie czuję nic
        nie widzę wyjścia
        nie chce mi się wstawać
        nie mam siły się umyć
        nie radzę sobie z życiem
        jestem nieszczęśliwa
        psychicznie nie daję rady
        siadła mi psychika
        jest mi ciężko na duszy
        antydepresanty
        antydepresant
        psychotropy
        jesienna depresja
        depresja lekooporna
        depresja na emigracji
        depressie
        somber
        syn ma depresję
        córka ciągle smutna
        mąż leży i patrzy w sufit
        brat nie wychodzi z pokoju

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
        zaburzenia afektywne dwubiegunowe
        afektywna dwubiegunowa
        psychoza maniakalno-depresyjna
        maniakalno-depresyjny
        mam dwubiegunówkę
        stan maniakalny
        epizod manii
        faza maniakalna
        górka i dołek
        raz euforia raz dół
        raz jestem na szczycie raz na dnie
        nastrój skacze
        skrajne nastroje
        skoki nastroju
        nie śpię i mam milion pomysłów
        w manii wydałam wszystkie pieniądze
        stabilizator nastroju
        lamotrygina
        kwetiapina
        biorę lit
        mieszany epizod
        manisch depressief
        bipolaire stoornis
        żona jest dwubiegunowa
        brat w manii
        mama ma chad
        syn ma manię
        rodzina chorego na chad

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
        psychotyczny
        epizod psychotyczny
        psychoza po marihuanie
        psychoza po narkotykach
        schizofreniczka
        schizofrenia paranoidalna
        schizoafektywny
        zaburzenia psychotyczne
        pierwszy epizod psychozy
        w mojej głowie ktoś mówi
        głosy każą mi
        głosy mi rozkazują
        słyszę rzeczy których nie ma
        widzę rzeczy których nie ma
        myślę że wszyscy mnie obserwują
        podsłuchują mnie
        jestem śledzony
        ktoś czyta moje myśli
        chcą mnie otruć
        mania prześladowcza
        przywidzenia
        zwidy
        straciłem kontakt z rzeczywistością
        neuroleptyki
        leki przeciwpsychotyczne
        olanzapina
        choroba umysłowa
        syn mówi do siebie
        córka słyszy głosy
        mama myśli że ją śledzą
        mąż ma urojenia
        rodzina chorego na schizofrenię
        stemmen horen
        psychose

theme-personality = Bardzo silne emocje, trudne relacje
    .about = Dla osób, którym bardzo silne emocje utrudniają bycie z ludźmi.
    .words =
        Zbyt silne emocje, trudne relacje
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
        zaburzenie osobowości
        osobowość borderline
        chwiejność emocjonalna
        niestabilna emocjonalnie
        osobowość chwiejna emocjonalnie
        zaburzenia emocjonalne
        emocje mną rządzą
        reaguję za mocno
        wybucham z byle powodu
        wybucham złością
        kłócę się ze wszystkimi
        agresja
        jestem agresywny
        nie umiem zapanować nad złością
        kontrola złości
        napady szału
        kocham i nienawidzę
        boję się że mnie zostawi
        boję się porzucenia
        niszczę każdy związek
        wszystkie moje związki się kończą
        nie wiem kim jestem
        pustka i złość
        osobowość zależna
        osobowość antyspołeczna
        psychopatia
        narcyzm
        osobowość schizoidalna
        terapia dbt
        terapia schematów
        żona ma borderline
        córka ma zaburzenia osobowości
        borderliner
        persoonlijkheidsstoornis

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
        traumatyczny
        zespół stresu pourazowego ptsd
        złożone ptsd
        mam traumę
        mam flashbacki
        wraca to do mnie
        śni mi się wypadek
        śni mi się wojna
        nie mogę o tym zapomnieć
        ciągle o tym myślę
        budzę się z krzykiem
        wzdrygam się na hałas
        boję się hałasu
        ciągle czujna
        jestem odrętwiała po tym co przeżyłam
        przeżyłem coś strasznego
        widziałam jak ktoś ginie
        byłem świadkiem wypadku
        świadek śmierci
        po napadzie
        zostałem napadnięty
        napad z bronią
        pobicie
        zostałem pobity
        ofiara przestępstwa
        ofiara wypadku
        wypadek samochodowy
        wypadek w pracy
        po pożarze
        powódź
        trzęsienie ziemi
        wojna wraca w snach
        przeżyłem obóz
        więziony i torturowany
        dysocjacja
        terapia traumy
        terapia emdr
        po katastrofie
        trauma międzypokoleniowa
        ptss
        córka po wypadku nie może spać
        mąż po wypadku ma koszmary

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
        wypalona zawodowo
        wypaliłem się
        wypalenie w pracy
        jestem wykończona
        wykończony psychicznie
        jestem wypompowana
        padam na twarz
        lecę na oparach
        ledwo żyję
        nie mam już sił
        brakuje mi sił na wszystko
        przeciążona obowiązkami
        wszystko na mojej głowie
        za dużo na głowie
        wszystko mnie przerasta
        nie ogarniam
        przemęczona pracą i domem
        pracuję bez przerwy
        pracuję po 12 godzin
        pracoholizm
        pracoholik
        stres mnie wykończył
        siedzę na chorobowym
        na zwolnieniu przez stres
        l4 od psychiatry
        ziektewet
        overspannen
        overspannenheid
        przeciążenie psychiczne
        załamałam się w pracy
        zmęczenie opieką
        zmęczona mama
        wypalona mama
        wypalenie opiekuna
        nie mam siły iść do pracy
        płaczę przed pracą
        żona jest przemęczona
        jak wrócić do pracy po wypaleniu
        ciągle na wysokich obrotach

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
        zaburzenie odżywiania
        anorektyk
        anorexia
        bulimiczka
        bulimik
        mam bulimię
        mam anoreksję
        binge eating
        zespół napadowego objadania
        arfid
        wybiórczość pokarmowa
        pregoreksja
        bigoreksja
        zwracam jedzenie
        rzygam po jedzeniu
        zwymiotowałam obiad specjalnie
        palec do gardła
        środki przeczyszczające żeby schudnąć
        głodówka
        boję się jeść
        jedzenie mnie przeraża
        nie jem od kilku dni
        ważę się kilka razy dziennie
        nienawidzę swojego ciała
        mam obsesję na punkcie wagi
        obsesja na punkcie jedzenia
        myślę tylko o jedzeniu
        chuda jak patyk
        schudła i dalej się odchudza
        córka chudnie w oczach
        córka chowa jedzenie
        córka wymiotuje po jedzeniu
        syn nie chce jeść
        siostra ma bulimię
        eetstoornis
        motylki pro ana

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
        kaleczę się
        kaleczenie się
        tnę się żyletką
        tnę sobie ręce
        pociąłem się
        pocięłam się
        chlastam się
        sznyty
        rany na rękach
        nacinam skórę
        drapię się do krwi
        biję się pięściami
        walę głową w ścianę
        uderzam pięścią w ścianę
        gryzę się
        zadaję sobie ból
        ból przynosi mi ulgę
        muszę się ciąć
        nie mogę przestać się ciąć
        gaszę na sobie papierosy
        parzę się
        chowam blizny pod rękawem
        noszę długie rękawy żeby nie było widać
        zachowania autodestrukcyjne
        autodestrukcja
        self harm
        zelfbeschadiging
        córka się kaleczy
        córka ma rany na rękach
        przyjaciółka się tnie
        znalazłam żyletki u córki
        nastolatka się okalecza

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
        chcę ze sobą skończyć
        chcę odebrać sobie życie
        myślę o śmierci
        myślę o samobójstwie
        myśli rezygnacyjne
        tendencje samobójcze
        samobójca
        lepiej żeby mnie nie było
        chcę zniknąć
        chcę zasnąć i się nie obudzić
        nie chcę się obudzić
        nie chcę już żyć
        mam dość życia
        mam dosyć życia
        życie mi zbrzydło
        życie mnie boli
        po co żyć
        nie mam po co żyć
        wszystkim byłoby lepiej beze mnie
        nie widzę innego wyjścia niż śmierć
        próbowałam się zabić
        próbowałem popełnić samobójstwo
        targnąć się na życie
        targnęłam się na swoje życie
        skoczyć z mostu
        powiesić się
        połknęłam tabletki żeby umrzeć
        przedawkowałam żeby umrzeć
        przeżyłem próbę samobójczą
        zelfmoord
        suicidaal
        zelfmoordgedachten
        mąż mówi że się zabije
        syn próbował się zabić
        córka pisze że chce umrzeć
        przyjaciel chce się zabić

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
        mam adhd
        adhd u kobiet
        adhd u dziecka
        zespół nadpobudliwości psychoruchowej
        nadpobudliwość psychoruchowa
        nadruchliwy
        hiperaktywny
        hiperaktywność
        impulsywne dziecko
        zaburzenia koncentracji
        trudności z koncentracją
        nie umiem się skoncentrować
        rozpraszam się
        rozkojarzona
        zdekoncentrowany
        ciągle coś gubię
        gubię rzeczy
        zapominam o terminach
        odkładam wszystko na później
        prokrastynacja
        nie kończę tego co zacznę
        spóźniam się zawsze
        bałagan w głowie i w domu
        nieogarnięta
        tysiąc myśli naraz
        wszędzie mnie pełno
        żywe srebro
        ciągle się wiercę
        nie usiedzi na miejscu
        ritalin
        medikinet
        concerta
        metylofenidat
        córka ma adhd
        mąż ma adhd
        żona ma adhd
        późna diagnoza adhd
        syn nie uważa na lekcjach

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
        autyk
        aspi
        mam zespół aspergera
        jestem w spektrum
        zaburzenia ze spektrum autyzmu
        całościowe zaburzenia rozwoju
        zaburzenia rozwojowe autystyczne
        atypowy autyzm
        autyzm dziecięcy
        autyzm u dorosłych
        autyzm u kobiet
        wysokofunkcjonujący autyzm
        neuroróżnorodny
        nieneurotypowy
        maskowanie autyzmu
        przebodźcowanie
        przebodźcowany
        przeszkadzają mi dźwięki i światło
        nie rozumiem żartów i aluzji
        nie rozumiem ludzi
        nie patrzę ludziom w oczy
        nie łapię kontaktu wzrokowego
        zawsze byłem dziwny
        czuję się jak kosmita
        wszystko musi być zawsze tak samo
        nie znoszę zmian
        syn nie patrzy w oczy
        dziecko nie mówi i nie patrzy
        synek macha rączkami
        meltdown
        późna diagnoza w spektrum
        autisme
        autisten
        partner w spektrum
        brat ma autyzm
        wnuk ma autyzm

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
        nadzwyczajne zdolności
        wybitnie uzdolniony
        wysoki iloraz inteligencji
        wysokie zdolności
        dziecko zdolne
        dziecko genialne
        uzdolnienia
        ponadprzeciętna inteligencja
        bardzo inteligentny
        mensa
        za mądry dla rówieśników
        syn jest mądrzejszy od klasy
        córka nudzi się na lekcjach
        dziecko przeskoczyło klasę
        nadwydajność mentalna
        nadwydajna
        za dużo myślę
        myślę za szybko
        overthinking
        hsp
        osoba wysoko wrażliwa
        wysoko wrażliwe dziecko
        wysokowrażliwa
        wysokowrażliwość
        wszystko mnie za bardzo dotyka
        chłonę emocje innych
        przytłaczają mnie hałas i tłum
        za wrażliwa
        przewrażliwiona
        płaczę na filmach i reklamach
        wrażliwe dziecko
        hoogbegaafd
        hoogsensitief
        hooggevoelig

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
        zaniżona samoocena
        brak wiary w siebie
        brak poczucia własnej wartości
        niepewny siebie
        niepewna siebie
        nie jestem pewna siebie
        nic nie jestem warta
        jestem bezwartościowa
        jestem gorsza od innych
        czuję się gorszy
        czuję się brzydka
        jestem brzydki
        mam kompleksy
        kompleks niższości
        wstydliwy
        wstydliwa
        boję się odezwać
        boję się powiedzieć co myślę
        nie umiem powiedzieć nie
        nie umiem stawiać granic
        stawianie granic
        ciągle przepraszam
        daję się wykorzystywać
        wszystko muszę zrobić idealnie
        nigdy nie jestem dość dobra
        wszystko robię źle
        inni są lepsi
        ciągle porównuję się z innymi
        poczucie winy
        nie akceptuję siebie
        nienawidzę siebie
        samoakceptacja
        pokochać siebie
        uwierzyć w siebie
        wzmocnić pewność siebie
        trening asertywności
        syn jest nieśmiały
        córka uważa się za brzydką
        zelfvertrouwen
        onzeker

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
        kiepsko śpię
        nie dosypiam
        niewyspany
        niewyspanie
        wiecznie niewyspana
        przewracam się z boku na bok
        liczę barany
        leżę i nie śpię
        budzę się o trzeciej
        budzę się co godzinę
        budzę się w środku nocy
        zasypiam nad ranem
        nie przespałam nocy
        nieprzespane noce
        śpię tylko parę godzin
        brak snu
        insomnia
        zły sen
        płytki sen
        nie wysypiam się przez nocki
        praca na nocki i brak snu
        rozregulowany sen
        śnią mi się koszmary
        lunatykowanie
        lunatyk
        paraliż senny
        niespokojne nogi
        zespół niespokojnych nóg
        bezdech
        cpap
        mąż chrapie
        zasypiam w dzień
        ciągle senny
        melatonina
        dziecko nie śpi w nocy
        slapeloosheid
        slapeloos
        higiena snu

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
        alkoholowy
        choroba alkoholowa
        zespół zależności alkoholowej
        zaa
        uzależniona od alkoholu
        uzależniony od alkoholu
        jestem alkoholikiem
        jestem alkoholiczką
        mam problem z piciem
        piję co wieczór
        piję wieczorami
        piję sama w domu
        piję w weekendy do upadłego
        piję żeby zasnąć
        piję żeby zapomnieć
        piję od rana
        piję w pracy
        nie umiem przestać pić
        nie potrafię nie pić
        bez piwa nie zasnę
        kilka piw dziennie
        wino co wieczór
        wino do kolacji codziennie
        flaszka
        flaszka dziennie
        małpki
        setka
        chlanie
        chlać
        chla codziennie
        żulik
        menel
        moczymorda
        picie ciągami
        wpadłem w ciąg
        opilstwo
        nałóg
        nałogowo piję
        popijam
        podpijam
        popijawa
        kac
        mam kaca codziennie
        urwał mi się film
        urywa mi się film
        trzęsą mi się ręce bez alkoholu
        delirka
        delirium
        biała gorączka
        kieliszek
        zalewam smutki
        wóda
        bimber
        denaturat
        nalewki
        esperal
        disulfiram
        anticol
        zaszyć się
        zaszyty
        klub abstynenta
        abstynencja
        abstynent
        nie piję od roku
        zapiłem
        wróciłem do picia
        mityng aa
        mitingi aa
        grupa aa po polsku
        dwanaście kroków
        terapia odwykowa
        poradnia odwykowa
        rzuciłem picie
        chcę przestać pić
        chcę mniej pić
        wysokofunkcjonujący alkoholik
        prowadziłem po pijaku
        zabrali mi prawo jazdy za alkohol
        alcoholverslaving
        drankprobleem
        verslavingszorg
        mąż wraca pijany
        mąż codziennie pije piwo
        żona chowa butelki
        brat się zapija
        tata pije
        mama pije
        córka pije
        syn upija się co weekend

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
        narkotykowy
        uzależnienie od narkotyków
        uzależniona od amfetaminy
        jestem uzależniony od kokainy
        ćpać
        ćpunka
        ćpałem
        jestem na głodzie
        głód narkotykowy
        zjazd po narkotykach
        zwała
        wciągam
        wciągam kreski
        kreska
        kreski
        wącham
        biały proszek
        biała dama
        kokainista
        koka
        crack
        fenta
        fety
        amfa
        wciągam fetę
        spid
        krystal
        mef
        mefa
        mefka
        3-mmc
        4-mmc
        3cmc
        alfa pvp
        dopał
        piguły
        pigułki
        pixy
        dropsy
        ekstazy
        xtc
        emka
        kwas
        lsd
        grzyby halucynogenne
        grzybki
        hera
        heroinista
        browna
        keta
        tussi
        gbl
        gaz w balonach
        lachgas
        podtlenek azotu
        klej
        wąchanie kleju
        butapren
        jaram
        jaranie
        jaram codziennie
        zjarany
        upalony
        maryśka
        marycha
        ganja
        gandzia
        baka
        palę blanty
        blant
        skręty
        joint codziennie
        lolki
        bongo
        haszyk
        hasz
        thc
        konopie
        cannabis
        wiet
        blowen
        coffeeshop
        coke
        drugsverslaving
        verslaafd aan drugs
        strzykawka
        daję sobie w żyłę
        szprycuję się
        kłuję się
        przedawkowanie
        przedawkował
        chcę przestać ćpać
        chcę rzucić narkotyki
        chcę przestać palić trawkę
        czysty od narkotyków
        narkotyki na imprezach
        chemsex
        substytucja
        monar
        odwyk od narkotyków
        terapia narkomanów
        grupa na
        syn bierze
        córka ćpa
        brat jest narkomanem
        mąż wciąga kokainę
        chłopak pali zioło codziennie
        syn kradnie pieniądze na narkotyki
        znalazłam narkotyki u syna

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
        uzależniona od leków
        lekozależność
        zależność lekowa
        nadużywanie leków
        nadużywam tabletek
        biorę za dużo tabletek
        łykam tabletki garściami
        łykam prochy na uspokojenie
        bez tabletki nie zasnę
        nie zasnę bez zolpidemu
        nie umiem żyć bez tabletek
        psychotropy od lat
        tabletki na uspokojenie
        tabletki na sen
        tabletki przeciwbólowe codziennie
        odstawić leki
        odstawić benzo
        zespół odstawienny
        schodzę z leków
        zejść z benzodiazepin
        alprazolam
        afobam
        diazepam
        valium
        lorazepam
        estazolam
        oxazepam
        temazepam
        nasen
        stilnox
        doreta
        poltram
        tramal
        oxycontin
        oxycodon
        thiocodin
        antidol
        solpadeine
        ketonal codziennie
        plastry fentanylowe
        lyrica
        sudafed
        krople do nosa uzależnienie
        acodin
        lekarz przepisał i nie mogę odstawić
        pijnstillers
        slaappillen
        verslaafd aan medicijnen
        mąż łyka tramadol
        babcia bierze leki nasenne latami
        żona uzależniona od leków

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
        hazardowy
        patologiczny hazard
        zaburzenia hazardowe
        jestem hazardzistą
        uzależniony od zakładów
        uzależniony od kasyna
        gram w kasynie
        gram w ruletkę
        gram w pokera na pieniądze
        gram na maszynach
        maszyny
        maszynki
        sloty
        automaty do gier
        wrzucam do automatu całą wypłatę
        obstawiam
        stawiam zakłady
        bukmacherka
        buk
        kupony
        sts
        fortuna zakłady
        betclic
        totalizator
        zakłady sportowe
        obstawianie przez internet
        holland casino
        toto
        jackpot
        gokken
        gokverslaving
        gokkast
        zdrapuję zdrapki
        kupuję zdrapki codziennie
        lotek
        giełda uzależnienie
        krypto uzależnienie
        forex przegrałem
        crypto hazard
        chcę się odegrać
        odegrać się
        przegrałem oszczędności
        przegrałem pensję
        przegrałem dom
        przepuściłem wszystkie pieniądze
        pożyczam na granie
        nie mogę przestać grać na pieniądze
        wykluczenie z kasyna
        cruks
        grupa ah
        mąż przegrał wypłatę
        mąż obstawia mecze
        brat przegrał mieszkanie
        ojciec hazardzista
        żona gra na automatach

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
        gram całymi nocami
        gram cały dzień
        nie mogę przestać grać w gry
        nałogowy gracz
        nołlajf
        no life
        gierki
        gry online
        gry wideo
        komp
        siedzę przed komputerem
        siedzę w internecie całymi dniami
        siedzę na telefonie
        scrolluję
        scrollowanie
        doomscrolling
        nie rozstaję się z telefonem
        netoholizm
        uzależnienie behawioralne
        uzależnienie od komputera
        uzależnienie od mediów społecznościowych
        facebook uzależnienie
        snapchat
        youtube cały dzień
        minecraft
        roblox
        league of legends
        counter strike
        fifa
        xbox
        nintendo
        lootboxy
        netflix całymi nocami
        seriale całą noc
        zakupoholizm
        zakupy przez internet bez kontroli
        schermverslaving
        gameverslaving
        ekranoza
        syn siedzi przy komputerze
        syn nie wychodzi z pokoju tylko gra
        córka nie odkłada telefonu
        córka ciągle na tiktoku
        wnuk ciągle na tablecie
        mąż gra na konsoli całą noc

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
        palę papierosy
        palę paczkę dziennie
        paczka dziennie
        kopcę
        kopcić
        jaram szlugi
        ćmiki
        pety
        szlug
        dymek
        nałogowy palacz
        uzależnienie od papierosów
        uzależnienie od nikotyny
        uzależniona od nikotyny
        chcę rzucić palenie
        rzucam palenie
        rzuciłem palenie
        rzuciłam fajki
        wróciłam do palenia
        głód nikotynowy
        plastry nikotynowe
        guma nikotynowa
        tabex
        desmoxan
        champix
        iqos
        glo
        podgrzewacz tytoniu
        snus
        saszetki nikotynowe
        jednorazówki
        e-fajki
        e-fajka
        wapuję
        vaping
        elektronik
        kaszel palacza
        palę w ciąży
        stoppen met roken
        roken
        sigaretten
        tabaka
        żona pali
        córka wapuje
        syn pali papierosy

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
        seksoholiczka
        jestem seksoholikiem
        erotomania
        erotoman
        nimfomania
        nimfomanka
        pornole
        pornosy
        pornhub
        ciągle oglądam porno
        nie mogę przestać oglądać pornografii
        nałogowa masturbacja
        onanizm
        masturbuję się kilka razy dziennie
        myślę tylko o seksie
        ciągle szukam seksu
        seks z przypadkowymi osobami
        przygodny seks bez kontroli
        tinder uzależnienie
        chodzę na prostytutki
        burdel
        seks za pieniądze
        kamerki erotyczne
        onlyfans
        nofap
        uzależnienie od związków
        kochanie za bardzo
        kocham za bardzo
        kobiety które kochają za bardzo
        nie umiem być bez partnera
        anonimowi erotomani
        seksverslaving
        pornoverslaving
        mąż jest seksoholikiem
        mąż chodzi na prostytutki
        zaburzenia kompulsywnych zachowań seksualnych

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
        żarłoczność
        obżeram się
        obżeram się wieczorami
        napycham się
        opycham się słodyczami
        jem bez opamiętania
        wyjadam lodówkę
        w nocy wstaję do lodówki
        nocne jedzenie
        jem z nudów
        jem ze smutku
        jem z nerwów
        pocieszam się jedzeniem
        zajadam smutki
        zajadam problemy
        jem aż mi niedobrze
        nie czuję że jestem najedzona
        nie kontroluję jedzenia
        jedzenie mną rządzi
        jedzenioholizm
        jedzenioholiczka
        uzależniona od słodyczy
        uzależniony od jedzenia
        czekolada codziennie
        chipsy i słodycze wieczorem
        podjadam w nocy
        wilczy głód
        dieta i potem rzucam się na jedzenie
        efekt jojo
        jedzenie emocjonalne
        emotionele eter
        eetbuien
        grupa oa
        córka je po kryjomu
        mąż je bez przerwy
        chowam papierki po słodyczach

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
        jestem w żałobie
        po stracie
        po stracie bliskiej osoby
        straciłem kogoś bliskiego
        straciłam kogoś bliskiego
        ktoś bliski umarł
        śmierć w rodzinie
        zgon
        nagła śmierć
        odeszła moja mama
        odszedł mój tata
        tata nie żyje
        mama nie żyje
        brat nie żyje
        siostra umarła
        siostra zmarła
        straciłem ojca
        straciłam brata
        przyjaciółka zmarła
        babcia umarła
        dziadek umarł
        zginął w wypadku
        zginęła w wypadku
        nie mogę pogodzić się ze śmiercią
        nie umiem żyć bez niego
        płaczę po mamie
        brakuje mi taty
        tęsknię za zmarłym
        pustka po śmierci
        przeżywanie żałoby
        przedłużona żałoba
        żałobny
        opłakuję
        cmentarz
        pierwsze święta bez mamy
        jak żyć po śmierci bliskiego
        śmierć psa
        umarł mój pies
        rouw
        rouwgroep
        rozpacz po stracie
        półsierota po ojcu

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
        moje dziecko nie żyje
        mój syn nie żyje
        córka nie żyje
        córka zginęła
        syn zginął w wypadku
        dziecko zginęło
        dziecko umarło na raka
        pochowałam dziecko
        pochowaliśmy syna
        grób dziecka
        rodzice po stracie
        rodzice po stracie dziecka
        matka po stracie syna
        ojciec po stracie dziecka
        strata dorosłego dziecka
        dorosły syn umarł
        jedyne dziecko nie żyje
        żałoba po synu
        żałoba po córce
        nagła śmierć niemowlęcia
        sids
        niemowlę zmarło
        dziecko zmarło w szpitalu
        dlaczego moje dziecko
        nie umiem żyć bez dziecka
        rodzeństwo po śmierci brata
        wnuczka umarła
        wnuk zginął
        mama aniołka

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
        mąż nie żyje
        żona nie żyje
        mój mąż zmarł
        moja żona zmarła na raka
        straciłam partnera
        partner zginął
        narzeczony zginął
        chłopak zmarł
        dziewczyna zmarła
        owdowiałam
        owdowiały
        wdowieństwo w młodym wieku
        młody wdowiec
        jestem wdową
        jestem wdowcem
        zostałem wdowcem
        sam po śmierci żony
        zostałam sama z dziećmi po śmierci męża
        puste łóżko po mężu
        tęsknię za mężem
        tęsknię za żoną
        brakuje mi męża
        żyć bez męża
        pochowałam męża
        mąż zginął w wypadku
        mąż umarł na zawał
        żałoba po żonie
        żałoba po partnerze
        renta wdowia
        tata został wdowcem
        mama nie radzi sobie po śmierci taty
        weduwe

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
        po samobójczej śmierci
        śmierć samobójcza
        śmierć samobójcza bliskiego
        samobójcza śmierć męża
        samobójcza śmierć brata
        syn odebrał sobie życie
        córka odebrała sobie życie
        mąż odebrał sobie życie
        żona popełniła samobójstwo
        tata popełnił samobójstwo
        mama się zabiła
        brat popełnił samobójstwo
        przyjaciel się zabił
        przyjaciel się powiesił
        chłopak się zabił
        skoczył pod pociąg
        rzuciła się pod pociąg
        targnął się na życie i zmarł
        rodzina samobójcy
        bliscy samobójcy
        ocaleni po samobójstwie
        osieroceni przez samobójstwo
        znalazłam go powieszonego
        poczucie winy po samobójstwie
        nie zauważyłam że chce umrzeć
        mogłam temu zapobiec
        zostawił list pożegnalny
        nabestaanden zelfdoding

theme-pregnancy-loss = Strata dziecka w ciąży lub przy porodzie
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
        poroniłam w ciąży
        po poronieniu
        nawykowe poronienia
        kolejne poronienie
        kilka poronień
        wczesne poronienie
        strata ciąży w pierwszym trymestrze
        serduszko przestało bić
        serce dziecka przestało bić
        dziecko zmarło w brzuchu
        urodziłam martwe dziecko
        dziecko urodziło się martwe
        poród martwego dziecka
        dziecko zmarło przy porodzie
        dziecko zmarło po porodzie
        noworodek zmarł
        mama aniołka
        aniołkowa mama
        dzień dziecka utraconego
        pochówek dziecka po poronieniu
        puste jajo płodowe
        łyżeczkowanie
        wada letalna
        terminacja ciąży
        usunęłam ciążę
        usunięcie ciąży
        żałuję aborcji
        po aborcji
        żałoba po poronieniu
        miskraam
        doodgeboren
        moja dziewczyna poroniła
        strata bliźniaka
        przedwczesny poród i śmierć dziecka

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
        nie mamy dzieci
        nie mam dzieci a chciałam
        niechciana bezdzietność
        bezdzietność z przymusu
        nie wychodzi z dzieckiem
        staramy się o dziecko
        staramy się od lat o dziecko
        nie udaje się zajść w ciążę
        ciągle jedna kreska na teście
        nieudane in vitro
        kolejny nieudany transfer
        transfer zarodka
        leczenie niepłodności
        klinika niepłodności
        icsi
        iui
        dawczyni jajeczek
        surogatka
        azoospermia
        słabe nasienie
        niedrożne jajowody
        wygasające jajniki
        wszystkie koleżanki w ciąży
        nie mogę patrzeć na ciężarne
        pragnienie dziecka
        chcę zostać mamą
        nigdy nie będę matką
        za późno na dziecko
        ongewenst kinderloos
        kinderwens
        córka nie może zajść w ciążę
        żona nie może zajść w ciążę
        żona jest niepłodna

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
        rozwodowy
        po rozwodzie
        w trakcie rozwodu
        rozwodzimy się
        wzięłam rozwód
        złożyłem pozew o rozwód
        sprawa rozwodowa
        chce rozwodu
        mąż chce rozwodu
        żona chce rozwodu
        porzucona przez męża
        mąż odszedł do innej
        odszedł do młodszej
        wyprowadził się
        wyprowadziła się z dziećmi
        partner mnie zostawił
        chłopak mnie rzucił
        dziewczyna mnie rzuciła
        zerwał ze mną
        zerwaliśmy
        rozpad małżeństwa
        rozpad związku
        koniec związku
        rozeszliśmy się
        po rozstaniu
        nie mogę zapomnieć o byłym
        nie mogę się pozbierać po rozstaniu
        eks
        były partner
        walka o dzieci
        widzenia z dziećmi po rozwodzie
        opieka naprzemienna
        podział majątku
        podział opieki
        separacja małżeńska
        konflikt z byłą żoną
        echtscheiding
        scheiding
        córka przeżywa nasz rozwód
        syn cierpi po rozwodzie
        rozwód po latach
        rozwód w holandii

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
        nowotworowy
        nowotwór złośliwy
        choroba nowotworowa
        rakowiec
        zachorowałam na raka
        zachorował na nowotwór
        diagnoza rak
        wykryli u mnie raka
        mam guza
        guzek
        biopsja
        onkolog
        chora onkologicznie
        pacjent onkologiczny
        jestem po chemii
        biorę chemię
        wypadły mi włosy po chemii
        peruka po chemii
        lampy naświetlanie
        immunoterapia
        hormonoterapia raka
        przerzut
        rak z przerzutami
        rak wątroby
        rak żołądka
        rak nerki
        rak pęcherza
        rak macicy
        rak tarczycy
        rak krtani
        rak mózgu
        rak krwi
        rak kości
        rak odbytu
        rak jądra
        szpiczak
        ziarnica
        mięsak
        glejak
        paliatywny
        opieka paliatywna
        hospicjum
        nieuleczalny rak
        umieram na raka
        rak w rodzinie
        boję się nawrotu raka
        życie po raku
        zmęczenie po chemii
        kanker
        córka ma raka
        syn ma białaczkę
        tata ma raka
        żona ma raka
        siostra ma nowotwór

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
        nowotwór piersi
        nowotwor piersi
        mam raka piersi
        zachorowałam na raka piersi
        po raku piersi
        rak piersi z przerzutami
        rak piersi potrójnie ujemny
        hormonozależny rak piersi
        rak piersi u mężczyzny
        rak piersi u młodych kobiet
        guzek w piersi złośliwy
        wymacałam guzek
        zły wynik mammografii
        mammografia
        usunęli mi pierś
        po mastektomii
        straciłam pierś
        bez piersi
        jedna pierś
        proteza po amputacji piersi
        peruka rak piersi
        herceptyna
        tamoksyfen
        mutacja brca
        gen raka piersi
        węzły chłonne pod pachą
        obrzęk ręki po operacji piersi
        limfodem
        kobiety po mastektomii
        klub amazonek
        borstkanker
        siostra ma raka piersi
        córka ma raka piersi
        przyjaciółka ma raka piersi

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
        nowotwór prostaty
        rak prostaty z przerzutami
        mam raka prostaty
        po raku prostaty
        podwyższone psa
        psa rośnie
        biopsja prostaty
        gleason
        prostatektomia
        operacja robotem da vinci prostata
        po operacji prostaty
        naświetlania prostaty
        hormony na raka prostaty
        zastrzyki hormonalne na prostatę
        stercz
        gruczoł krokowy nowotwór
        powiększona prostata
        przerost prostaty
        impotencja po operacji prostaty
        problemy z erekcją po raku
        nie trzymam moczu po operacji prostaty
        pieluchy po operacji prostaty
        aktywna obserwacja prostata
        urolog
        prostaatkanker
        tata ma raka prostaty
        dziadek ma raka prostaty
        partner ma raka prostaty
        brat ma raka prostaty

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
        bolesny
        ból nie przechodzi
        boli mnie od lat
        boli mnie codziennie
        żyję z bólem
        nic nie pomaga na ból
        tabletki nie pomagają na ból
        cierpię na ból
        nie mogę siedzieć z bólu
        nie mogę spać z bólu
        z bólu nie mogę pracować
        bóle kręgosłupa
        bolą mnie krzyże
        łamie mnie w krzyżu
        korzonki
        lumbago
        postrzał
        wypadnięty dysk
        dysk lędźwiowy
        ból karku
        boli mnie szyja
        ból barku
        ból biodra
        ból nogi
        ból po operacji nie mija
        ból fantomowy
        neuropatia
        neuralgia
        nerw trójdzielny
        nerwobóle
        zespół bólowy
        wielomiejscowy zespół bólu
        ból miednicy
        sudeck
        whiplash
        chronische pijn
        rugpijn
        przewlekle obolały
        mąż ma ciągle bóle pleców
        żona żyje z bólem

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
        fibromialgik
        choruję na fibromialgię
        zdiagnozowano fibromialgię
        zespół fibromialgii
        fibromyalgia
        fibromyalgie
        gościec mięśniowy
        reumatyzm tkanek miękkich
        punkty bólowe
        wszystko mnie boli i nikt nie wie czemu
        wszystkie mięśnie bolą
        budzę się obolała
        obolałe ciało
        boli mnie nawet dotyk
        boli mnie skóra przy dotyku
        mgła fibro
        sztywność rano i ból mięśni
        wędrujący ból
        ból w całym ciele
        żona ma fibromialgię
        mama ma fibromialgię
        siostra choruje na fibromialgię

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
        zmęczona mimo snu
        budzę się zmęczona
        śpię i dalej jestem zmęczony
        ciągle bym spała
        przewlekle zmęczony
        wieczne zmęczenie
        zmęczenie nie przechodzi
        zmęczenie od miesięcy
        wyczerpana po małym wysiłku
        każdy wysiłek mnie wykańcza
        po wysiłku leżę kilka dni
        zła tolerancja wysiłku
        pem
        nie mam energii na nic od miesięcy
        leżę bo nie mam siły
        nie mogę dojść do siebie po infekcji
        zmęczenie po chorobie
        zmęczenie powirusowe
        encefalopatia mialgiczna
        mialgiczne zapalenie mózgu
        me cfs
        przewlekła borelioza
        mononukleoza i zmęczenie
        pacing
        chronische vermoeidheid
        córka ciągle zmęczona i nie chodzi do szkoły
        żona leży ze zmęczenia

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
        mam long covid
        długotrwały covid
        zespół pocovidowy
        pocovidowe
        postcovid
        post covid
        covidowy
        skutki covidu
        następstwa covidu
        nie doszłam do siebie po covidzie
        od covida nie mam siły
        po koronawirusie
        po koronie
        korona
        po szczepieniu na covid choruję
        brak smaku po covidzie
        nie czuję zapachów
        nie czuję smaku
        duszności po covidzie
        zadyszka po covidzie
        kołatanie serca po covidzie
        problemy z pamięcią po covidzie
        zaćmienie umysłu po covidzie
        pots
        nie mogę pracować po covidzie
        mąż nie wrócił do siebie po covidzie
        dziecko ma długi covid
        longcovid

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
        cukrzycowy
        choruję na cukrzycę
        mam cukrzycę
        cukrzyca u dziecka
        cukrzyca typu lada
        stan przedcukrzycowy
        słodka choroba
        skacze mi cukier
        za wysoki cukier
        niski cukier
        hiperglikemia
        hipo w nocy
        mierzę cukier
        glukometr
        sensor libre
        pen insulinowy
        zastrzyki z insuliny
        kłuję się insuliną
        metformina
        ozempic
        hemoglobina glikowana
        stopa cukrzycowa
        retinopatia cukrzycowa
        neuropatia cukrzycowa
        dieta cukrzycowa
        wymienniki węglowodanowe
        diabetolog
        suikerziekte
        diabetes
        mama ma cukrzycę
        mąż ma cukrzycę i nie pilnuje diety
        córka ma cukrzycę typu 1
        tata stracił nogę przez cukrzycę

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
        kardiologiczny
        pacjent kardiologiczny
        choruję na serce
        mam chore serce
        sercowiec
        przeszłam zawał
        miałem zawał
        ból w klatce piersiowej
        kłuje mnie w sercu
        kołatanie serca
        serce nierówno bije
        migotanie serca
        tachykardia
        nadciśnieniowiec
        wysokie ciśnienie
        choroba niedokrwienna serca
        miażdżyca
        zatkane żyły
        bypassy
        by-pass
        koronarografia
        angioplastyka
        zastawka
        wymiana zastawki
        kardiomiopatia
        zapalenie mięśnia sercowego
        kardiowerter
        defibrylator
        icd
        zatrzymanie krążenia
        przeszczep serca
        tętniak aorty
        wrodzona wada serca
        rehabilitacja kardiologiczna
        hartfalen
        hartinfarct
        hartpatiënt
        boję się kolejnego zawału
        tata miał zawał
        żona choruje na serce
        syn urodził się z wadą serca

theme-stroke = Udar mózgu
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
        udarowiec
        przeszłam udar
        miałem udar
        udar niedokrwienny
        udar krwotoczny
        mini udar
        mikroudar
        przemijający atak niedokrwienny
        krwotok mózgowy
        krwotok podpajęczynówkowy
        zator mózgu
        skrzep w mózgu
        porażenie połowicze
        hemiplegia
        sparaliżowana jedna strona
        nie rusza ręką po udarze
        ręka nie działa po udarze
        krzywa twarz
        nie mówi po udarze
        straciła mowę
        zaburzenia mowy po udarze
        jąkam się po udarze
        uczę się mówić od nowa
        uczę się chodzić od nowa
        życie po udarze
        młoda osoba po udarze
        beroerte
        herseninfarct
        żona po udarze
        mama miała udar
        ojciec po wylewie
        mąż zmienił się po udarze

theme-brain-injury = Po urazie lub chorobie mózgu
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
        uraz czaszkowo-mózgowy
        pourazowy mózg
        uszkodzony mózg
        nah
        niet-aangeboren hersenletsel
        hersenschudding
        po wypadku mam problemy z pamięcią
        po urazie głowy
        pęknięta czaszka
        krwiak mózgu
        obrzęk mózgu
        operacja mózgu
        po operacji guza mózgu
        niedotlenienie mózgu
        po śpiączce
        wybudzenie ze śpiączki
        męczy mnie hałas po wypadku
        szybko się męczę po urazie głowy
        nie znoszę światła i hałasu po wstrząsie
        nie jestem sobą po wypadku
        zmiana osobowości po wypadku
        zespół po wstrząśnieniu
        afazja po urazie
        encefalopatia
        syn po urazie głowy
        żona po wypadku jest inna
        córka w śpiączce
        brat miał wypadek i uszkodzony mózg
        rehabilitacja neurologiczna

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
        demencyjny
        początki demencji
        wczesna demencja
        alzheimerem
        choroba otępienna
        zespół otępienny
        pierwsze objawy alzheimera
        mam dziury w pamięci
        gubię się w znanych miejscach
        zapominam imion
        zapominam słów
        tracę pamięć
        słaba pamięć
        kiepska pamięć
        mąż jest zapominalski
        mąż zapomina
        żona zapomina
        żona mnie nie poznaje
        mama pyta ciągle o to samo
        mama mnie nie poznaje
        mama gubi się w mieście
        mama wychodzi z domu i błądzi
        mama zostawia gaz
        tata ma demencję
        tata wszystko zapomina
        tata pyta w kółko o to samo
        babcia zapomina
        babcia ma alzheimera
        dziadek z demencją
        dziadek się gubi
        babcia nie wie gdzie jest
        starcze zapominanie
        łagodne zaburzenia poznawcze
        mci
        choroba picka
        dementie
        geheugenverlies
        alzheimer café
        opiekun osoby z demencją
        dom opieki dla osób z demencją
        mama jest agresywna przez demencję

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
        choruję na parkinsona
        mam parkinsona
        parkinsonizm
        parkinsonowski
        parkinson w młodym wieku
        trzęsą się ręce
        trzęsie mi się ręka
        ręka drży
        drżenie spoczynkowe
        drżączka
        chodzę małymi krokami
        szuram nogami
        zastygam w miejscu
        sztywne mięśnie
        spowolnienie ruchów
        dyskinezy
        madopar
        nakom
        sinemet
        stymulacja mózgu dbs
        pompa z lewodopą
        psp
        zanik wieloukładowy
        cichy głos parkinson
        parkinson i halucynacje
        żona ma parkinsona
        mama ma parkinsona
        dziadek ma parkinsona
        mężowi trzęsą się ręce
        opieka nad chorym na parkinsona
        ziekte van parkinson

theme-ms = Stwardnienie rozsiane (SM)
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
        stwardnienia rozsianego
        stwardnieniem rozsianym
        sclerosis multiplex
        multiple sclerose
        multiple sclerosis
        choruję na sm
        smowcy
        diagnoza sm
        zdiagnozowali u mnie sm
        rzuty sm
        pierwotnie postępujące sm
        wtórnie postępujące sm
        rzutowo-remisyjne
        program lekowy sm
        interferon
        ocrevus
        tysabri
        zapalenie nerwu wzrokowego
        podwójne widzenie sm
        drętwienie nóg sm
        nogi odmawiają posłuszeństwa
        spastyczność
        zmęczenie w sm
        zmiany demielinizacyjne
        zmiany w rezonansie głowy
        mąż ma sm
        mama ma stwardnienie rozsiane
        siostra ma sm
        syn zachorował na sm
        sm i ciąża

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
        padaczkowy
        padaczkowiec
        choruję na padaczkę
        mam padaczkę
        epileptyczka
        atak epilepsji
        ataki epilepsji
        napady padaczkowe
        dostaję ataków
        duże napady
        napady nieświadomości
        wyłączam się na chwilę
        zawieszam się na kilka sekund
        stan padaczkowy
        padaczka lekooporna
        padaczka skroniowa
        padaczka u dziecka
        zespół westa
        zespół dravet
        leki przeciwpadaczkowe
        depakina
        keppra
        operacja padaczki
        stymulator nerwu błędnego
        dieta ketogenna padaczka
        aura przed atakiem
        straciłam przytomność i miałam drgawki
        pies sygnalizujący atak
        nie mogę prowadzić auta przez padaczkę
        epilepsie
        córka ma padaczkę
        mąż miał atak padaczki
        brat ma epilepsję
        pnes

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
        mam migreny
        migrenowy
        migrenowe bóle głowy
        migreną
        atak migreny
        ataki migreny
        migrena przewlekła
        migrena oczna
        migrena miesiączkowa
        migrena hormonalna
        migrena przedsionkowa
        aura i mroczki przed oczami
        głowa mi pęka
        pęka mi głowa
        łeb mnie boli
        rozsadza mi głowę
        pulsuje mi w głowie
        ból głowy kilka dni
        napięciowe bóle głowy
        napięciowy ból głowy
        codzienny ból głowy
        klaster
        bóle głowy hortona
        polekowy ból głowy
        ból głowy i wymioty
        leżę w ciemnym pokoju z bólem głowy
        nie znoszę światła przy bólu głowy
        tryptany
        sumatryptan
        botoks na migrenę
        hoofdpijn
        żona ma migreny
        syna boli głowa

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
        reumatyczny
        reumatyzmu
        choroba reumatyczna
        choroby reumatyczne
        reumatyczka
        choruję na rzs
        młodzieńcze zapalenie stawów
        mizs
        reumatoidalne
        stawy bolą
        bolą stawy
        opuchnięte stawy
        spuchnięte palce
        palce mi sztywnieją
        sztywność poranna
        łamie mnie w kościach
        strzyka mnie w kościach
        kości mnie bolą
        artroza
        gonartroza
        koksartroza
        zwyrodnienie biodra
        zwyrodnienie kolana
        endoproteza
        bechterew
        zesztywniające zapalenie stawów kręgosłupa
        podagra
        toczeń rumieniowaty
        twardzina
        zespół sjögrena
        metotreksat
        leczenie biologiczne rzs
        gościec
        reuma w rękach
        artrose
        dziecko ma zapalenie stawów
        mama ma rzs
        żonę bolą stawy

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
        płucny
        choroba płucna
        przewlekła obturacyjna choroba płuc
        mam pochp
        choruję na astmę
        mam astmę
        astmatyczka
        atak astmy
        inhalator
        duszę się w nocy
        nie mogę oddychać
        ciężko mi się oddycha
        brak tchu
        łapię powietrze
        sapię po schodach
        kaszlę bez przerwy
        przewlekły kaszel
        alergia i astma
        zapalenie płuc
        rozstrzenie oskrzeli
        rozedma płuc
        zwłóknienie płuc
        sarkoidoza
        gruźlica
        pylica
        azbest
        nadciśnienie płucne
        przeszczep płuc
        koncentrator tlenu
        butla z tlenem
        tlenoterapia
        pulmonolog
        longziekte
        longen
        syn ma mukowiscydozę
        mama ma pochp
        mąż się dusi
        tata kaszle i ma zadyszkę

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
        jelitowy
        choroba jelit
        choroby zapalne jelit
        nieswoiste choroby zapalne jelit
        zapalenie jelita grubego
        colitis ulcerosa
        colitis
        ibd
        crohn u dziecka
        mam crohna
        leśniowski
        leśniowskiego
        drażliwe jelita
        zespół jelita nadwrażliwego
        jelito nadwrażliwe
        boli mnie brzuch
        skręca mnie w brzuchu
        wzdęcia
        ciągłe biegunki
        rozwolnienie
        sraczka
        latam do kibelka
        muszę szybko do toalety
        boję się wyjść bo nie ma toalety
        krew w stolcu
        przetoka
        uchyłki jelita
        zapalenie uchyłków
        refluks
        wrzody żołądka
        zaparcie
        nie trzymam stolca
        trzustka
        bezglutenowa dieta
        nietolerancja glutenu
        leczenie biologiczne crohna
        ziekte van crohn
        prikkelbare darm
        darmklachten
        córka ma crohna
        mąż ma wrzodziejące zapalenie jelita

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
        mam stomię
        będę mieć stomię
        wyłoniona stomia
        wyłonili mi stomię
        życie z workiem
        workiem stomijnym
        worki stomijne
        stomijny
        stomijna pielęgniarka
        stomiczka
        sprzęt stomijny
        przecieka mi worek
        wstydzę się worka
        boję się zapachu ze stomii
        seks ze stomią
        pływanie ze stomią
        jelito wyprowadzone na brzuch
        odbyt na brzuchu
        wyłonienie jelita
        zamknięcie stomii
        odwrócenie stomii
        przepuklina okołostomijna
        irygacja stomii
        stomia po raku jelita
        stomia czasowa
        urostomia po raku pęcherza
        nefrostomia
        stomazak
        tata ma stomię
        żona ma stomię
        mama boi się stomii
        dziecko ze stomią

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
        nerkowy
        choruję na nerki
        mam chore nerki
        przewlekła choroba nerek
        niewydolność nerek stadium
        schyłkowa niewydolność nerek
        kłębuszkowe zapalenie nerek
        nefropatia iga
        zespół nerczycowy
        torbiele na nerkach
        wielotorbielowate nerki
        kamica nerkowa
        kamienie w nerkach
        hemodializa
        hemodializy
        dializa otrzewnowa
        jestem dializowany
        chodzę na dializy
        dializy trzy razy w tygodniu
        przetoka do dializ
        nerka od dawcy
        nowa nerka
        po przeszczepie nerki
        czekam na przeszczep
        odrzut przeszczepu
        dawca nerki
        oddałem nerkę żonie
        jedna nerka
        kreatynina
        dieta nerkowa
        nefrolog
        nierziekte
        nierdialyse
        tata na dializach
        mama czeka na nerkę
        dziecko chore na nerki

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
        hiv pozytywny
        hiv plus
        zakażony wirusem hiv
        zakażona hiv
        nosiciel hiv
        nosicielka hiv
        wirus nabytego braku odporności
        zespół nabytego braku odporności
        zaraziłam się hiv
        zaraził mnie hiv
        właśnie dowiedziałem się że mam hiv
        wynik dodatni hiv
        leczenie arv
        leki antyretrowirusowe
        terapia antyretrowirusowa
        wiremia
        niewykrywalny to niezakażający
        prep
        życie z hiv
        żyję z hiv
        boję się powiedzieć że mam hiv
        hiv i ciąża
        wstydzę się hiv
        partner ma hiv
        żona ma hiv
        brat ma hiv
        chłopak jest hiv+

theme-hearing-loss = Osoby słabosłyszące i głuche
    .about = Dla osób, które źle słyszą, nie słyszą lub mają szumy w uszach.
    .words =
        Słaby słuch
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
        głuchoniemy
        głuchoniema
        słabosłyszący
        słabosłysząca
        niesłyszący
        niesłysząca
        osoby głuche
        przygłuchy
        niedosłyszę
        nie dosłyszę
        słuch mi siada
        tracę słuch
        straciłem słuch
        ogłuchłam
        ogłuchłem
        nagła głuchota
        nie rozumiem co mówią
        proszę żeby powtarzali
        pogłaśniam telewizor
        nie słyszę w grupie ludzi
        aparaty słuchowe
        implant słuchu
        tinnitus
        tinitus
        gwizdy w uszach
        buczy mi w uszach
        szumi mi w uszach
        nadwrażliwość na dźwięki
        hiperakuzja
        misofonia
        polski język migowy
        migam
        czytanie z ruchu warg
        meniere
        zawroty głowy i szum w uszach
        otoskleroza
        nerwiak słuchowy
        slechthorend
        oorsuizen
        doof
        mama jest głucha
        dziecko nie słyszy
        córka ma aparat słuchowy
        dziadek nie słyszy

theme-sight-loss = Osoby słabowidzące i niewidome
    .about = Dla osób, które słabo widzą lub nie widzą.
    .words =
        Słaby wzrok
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
        słabowidząca
        niedowidząca
        ociemniały
        ociemniała
        tracę wzrok z wiekiem
        straciłem wzrok
        ślepnę
        oślepłem
        oślepłam
        wzrok mi siada
        nie widzę na jedno oko
        widzę jak przez mgłę
        nie mogę czytać bo nie widzę
        pole widzenia się zwęża
        widzenie tunelowe
        kurza ślepota
        zwyrodnienie siatkówki
        zwyrodnienie barwnikowe siatkówki
        odklejenie siatkówki
        stargardt
        zwyrodnienie plamki żółtej
        retinopatia cukrzycowa
        zanik nerwu wzrokowego
        keratokonus
        stożek rogówki
        zespół charlesa bonneta
        męty w oku
        okulista nie może pomóc
        lupa i czytanie
        alfabet brajla
        pies asystujący niewidomego
        audiodeskrypcja
        slechtziend
        blind
        oogziekte
        babcia nie widzi
        tata ślepnie
        dziecko niewidome
        syn słabo widzi

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
        otyłość olbrzymia
        olbrzymia otyłość
        choroba otyłościowa
        jestem gruba
        jestem gruby
        jestem za ciężki
        ważę za dużo
        ważę 130 kilo
        utyłam
        przytyłam
        tyję
        ciągle tyję
        tyję na wszystkim
        zrzucić kilogramy
        zrzucić wagę
        zbić wagę
        nie umiem schudnąć
        diety nie działają
        jestem na wiecznej diecie
        efekt jo-jo
        grubas
        grubaska
        gruby brzuch
        śmieją się że jestem gruba
        wstydzę się swojej wagi
        wstydzę się iść na basen
        operacja zmniejszenia żołądka
        bariatria
        bariatryczna
        gastric bypass
        sleeve
        balon żołądkowy
        wegovy
        dietetyk
        obrzęk lipidowy
        overgewicht
        afvallen
        obesitas
        syn jest za gruby
        córka jest otyła
        mąż waży 150 kilo

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
        przekwitam
        przechodzę menopauzę
        okres przekwitania
        klimakterium objawy
        klimakteryjny
        andropauza
        uderza mnie gorąco
        oblewają mnie poty
        fale gorąca
        poty w nocy
        pocę się w nocy
        zlewam się potem w nocy
        przestałam mieć okres
        nie mam już okresu
        zanik miesiączki
        ostatnia miesiączka
        hormony szaleją po pięćdziesiątce
        hormonalna terapia zastępcza
        htz
        plastry hormonalne
        suchość pochwy
        brak ochoty na seks po pięćdziesiątce
        przedwczesne wygasanie jajników
        poi
        menopauza po czterdziestce
        kobieta po pięćdziesiątce
        drażliwa przez menopauzę
        wahania nastroju w menopauzie
        nie śpię przez menopauzę
        overgang
        opvliegers
        żona przechodzi menopauzę
        mama ma klimakterium

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
        endometrium
        mam endometriozę
        choruję na endometriozę
        endokobiety
        ogniska endometriozy
        głęboko naciekająca endometrioza
        torbiele endometrialne
        torbiel czekoladowa
        laparoskopia endometrioza
        zrosty
        okres boli nie do wytrzymania
        zwijam się z bólu podczas okresu
        mdleję z bólu przy okresie
        wymiotuję podczas okresu
        co miesiąc leżę z bólu
        bóle menstruacyjne
        bolesne miesiączkowanie
        dysmenorrhea
        krwotoczne miesiączki
        bardzo obfity okres
        ból jajników
        ból podczas seksu
        dyspareunia
        mięśniaki macicy
        mięśniaki
        zespół policystycznych jajników
        pcos i niepłodność
        zespół napięcia przedmiesiączkowego
        pmdd
        visanne
        endometriose
        menstruatiepijn
        córka mdleje przy okresie
        żona ma endometriozę

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
        skórny
        problemy skórne
        choroba skórna
        łuszczycowy
        choruję na łuszczycę
        łuski na skórze
        plamy na skórze
        białe plamy na skórze
        vitiligo
        azs u dziecka
        atopik
        atopowy
        atopowa skóra
        drapię się całą noc
        wszystko mnie swędzi
        czerwona łuszcząca się skóra
        wysypka
        trądzik różowaty
        pryszcze
        pryszczata twarz
        trądzik u dorosłych
        hidradenitis suppurativa
        trądzik odwrócony
        ropnie pod pachami
        łysieję
        włosy mi wypadają
        alopecia areata
        nie mam włosów
        poparzona twarz
        po oparzeniu
        blizny na twarzy
        oszpecona
        ludzie gapią się na moją twarz
        wstydzę się swojej skóry
        znamiona
        naczyniak na twarzy
        rozszczep wargi
        liszaj
        pemfigus
        pęcherzowe oddzielanie naskórka
        neurofibromatoza
        eczeem
        huidziekte
        nadmierna potliwość
        syn ma egzemę
        córka ma trądzik
        żona łysieje

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
        osoba z niepełnosprawnością
        niepełnosprawni
        niepełnosprawność ruchu
        osoba na wózku
        jeżdżę na wózku
        poruszam się na wózku
        chodzę o kulach
        o kulach
        chodzę z balkonikiem
        rolator
        nie chodzę
        kaleka
        kalectwo
        kulawy
        utykam
        paraplegia
        tetraplegia
        przerwany rdzeń kręgowy
        uraz kręgosłupa i wózek
        złamany kręgosłup
        porażenie czterokończynowe
        mózgowe porażenie dziecięce
        dystrofia duchenne'a
        duchenne
        zanik mięśni
        choroba mięśni
        amputowali mi nogę
        amputacja ręki
        straciłem nogę
        straciłam rękę
        bez ręki
        proteza nogi
        kikut
        choroba heinego-medina
        łamliwość kości
        achondroplazja
        niskorosłość
        orzeczenie o niepełnosprawności
        scootmobiel
        rolstoel
        lichamelijke beperking
        dwarslaesie
        mąż na wózku
        syn jeździ na wózku
        mama nie chodzi
        po wypadku nie chodzi

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
        niepełnosprawny intelektualnie
        niepełnosprawna intelektualnie
        osoba z niepełnosprawnością intelektualną
        lekka niepełnosprawność intelektualna
        niepełnosprawność intelektualna w stopniu lekkim
        opóźnienie umysłowe
        opóźniony umysłowo
        opóźniona
        ociężały umysłowo
        niedorozwój
        niedorozwinięty
        niskie iq
        niski iloraz inteligencji
        wolno myślę
        wolno rozumiem
        nie rozumiem trudnych słów
        nie nadążam w szkole
        trudno mi się uczyć
        potrzebuję więcej czasu żeby zrozumieć
        muszą mi tłumaczyć kilka razy
        trisomia 21
        dziecko z downem
        syn ma zespół downa
        zespół łamliwego chromosomu
        zespół pradera-williego
        fas
        alkoholowy zespół płodowy
        warsztaty terapii zajęciowej
        mieszkanie wspomagane
        begeleid wonen
        verstandelijke beperking
        lvb
        dorosły syn z niepełnosprawnością intelektualną
        siostra jest upośledzona
        brat z zespołem downa
        córka wolno się rozwija

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
        choroba sieroca
        choroby sieroce
        ultrarzadka choroba
        bardzo rzadka choroba
        choroba której nikt nie zna
        lekarz nigdy nie słyszał o tej chorobie
        jedyny w kraju z tą chorobą
        tylko kilka osób ma tę chorobę
        szukam kogoś z tą samą rzadką chorobą
        wada genetyczna
        mutacja genu
        chory genetycznie
        choroba metaboliczna
        choroba mitochondrialna
        choroba autoimmunologiczna rzadka
        lata bez diagnozy
        niezdiagnozowana choroba
        szukam diagnozy
        zespół ehlersa-danlosa
        eds
        marfan
        zespół marfana
        huntingtona
        als
        rdzeniowy zanik mięśni
        fabry
        gaucher
        pompe
        fenyloketonuria
        porfiria
        zespół retta
        rett
        zespół turnera
        zespół klinefeltera
        miastenia
        zespół guillaina-barrego
        amyloidoza
        zeldzame ziekte
        syn ma rzadki zespół
        córka ma chorobę genetyczną
        mąż ma sla

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
        przemoc fizyczna
        przemoc ekonomiczna
        przemoc emocjonalna
        przemocowy mąż
        przemocowy partner
        mąż tyran
        tyran domowy
        damski bokser
        bijący mąż
        bijący ojciec
        bił mnie
        pobił mnie
        uderzył mnie
        dostaję po twarzy
        tłucze mnie
        leje mnie
        dusi mnie partner
        szarpie mnie
        popycha mnie
        rzuca we mnie rzeczami
        mam siniaki
        siniaki po mężu
        zamyka mnie w domu
        nie pozwala mi wychodzić
        nie pozwala mi pracować
        nie daje mi pieniędzy
        wydziela mi pieniądze
        sprawdza mój telefon
        czyta moje wiadomości
        śledzi mnie na każdym kroku
        wrzeszczy na mnie
        mąż mnie wyzywa
        mąż mnie poniża
        mówi że jestem nikim
        straszy że zabierze mi dzieci
        boję się partnera
        chodzę na palcach żeby się nie zdenerwował
        maltretowanie
        maltretowany przez żonę
        mąż się znęca
        gaslighting
        toksyczny partner
        chcę od niego uciec
        uciekłam od męża z dziećmi
        dom samotnej matki schronienie
        blijf van mijn lijf
        veilig thuis
        huiselijk geweld
        nękanie przez byłego
        zakaz zbliżania
        mężczyzna ofiara przemocy
        żona bije męża
        dzieci patrzą jak mnie bije
        córka jest bita przez męża
        siostra jest bita przez męża
        mama jest bita przez ojca

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
        zgwałcenie
        gwałciciel
        gwałt małżeński
        ofiara gwałtu
        ofiary gwałtu
        próba gwałtu
        gwałt na randce
        pigułka gwałtu
        ktoś dosypał mi coś do drinka
        zgwałcił mnie mąż
        zgwałcił mnie znajomy
        zgwałcona na imprezie
        seks wbrew woli
        nie chciałam a on i tak
        powiedziałam nie
        nadużycie seksualne
        napastowanie seksualne
        napastował mnie
        obmacywał mnie
        obmacywanie
        macał mnie
        dotykał mnie wbrew woli
        molestował mnie szef
        molestował mnie ksiądz
        molestowanie w pracy
        molestowanie przez księdza
        wykorzystał mnie seksualnie
        zmuszana do seksu
        zmuszał mnie do seksu
        zmuszona do prostytucji
        handel ludźmi
        loverboy
        szantaż nagimi zdjęciami
        sextortion
        mężczyzna zgwałcony
        boję się seksu po gwałcie
        aanranding
        verkrachting
        seksueel misbruik
        moja dziewczyna została zgwałcona
        żona była zgwałcona
        syn był molestowany

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
        przemoc wobec dziecka
        krzywda z dzieciństwa
        skrzywdzona w dzieciństwie
        skrzywdzone dzieciństwo
        ciężkie dzieciństwo
        złe dzieciństwo
        stracone dzieciństwo
        byłem bity jako dziecko
        bili mnie w domu
        bił mnie pasem
        ojciec lał mnie pasem
        rodzice się nade mną znęcali
        matka się nade mną znęcała
        ojczym mnie bił
        ojczym mnie dotykał
        dotykał mnie dziadek
        brat mnie molestował w dzieciństwie
        wykorzystywanie seksualne dzieci
        wykorzystywana seksualnie jako dziecko
        ksiądz pedofil
        zaniedbane dziecko
        zaniedbanie emocjonalne
        nikt się mną nie zajmował jako dzieckiem
        matka mnie nie kochała
        nigdy nie usłyszałam że mnie kochają
        rodzice narcyzi
        matka narcystyczna
        ojciec tyran
        emocjonalne porzucenie
        dorosłe dziecko z rodziny dysfunkcyjnej
        dorosłe dzieci z rodzin dysfunkcyjnych
        wychowałam się w domu dziecka
        bidul
        parentyfikacja
        wewnętrzne dziecko
        traumy dziecięce
        incest
        kindermishandeling
        mąż był bity w dzieciństwie

theme-honour-violence = Groźby w imię honoru rodziny
    .about = Dla osób, które rodzina śledzi, straszy lub bije w imię honoru.
    .words =
        Groźby w imię honoru
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
        zbrodnia honorowa
        zabić dla honoru
        sprawa honoru
        zhańbiła rodzinę
        zhańbiłam rodzinę
        przyniosłam wstyd rodzinie
        plama na honorze
        rodzina chce mnie zabić
        bracia chcą mnie zabić
        kuzyni mi grożą
        rodzina mnie szuka
        ukrywam się przed rodziną
        rodzina nie może wiedzieć gdzie jestem
        wyrzekli się mnie
        rodzina się mnie wyrzekła
        rodzina nie zgadza się na mojego chłopaka
        nie wolno mi mieć chłopaka
        rodzina kontroluje z kim się spotykam
        ojciec kontroluje każdy mój krok
        brat bije mnie za chłopaka
        nie jestem dziewicą a rodzina nie wie
        błona dziewicza
        zemsta rodowa
        wendeta
        krwawa zemsta
        boję się rodziny męża
        teściowie mnie więzią
        wywieźli mnie do kraju
        zabrali mi paszport
        eerwraak
        eergerelateerd geweld
        koleżance grozi rodzina

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
        małżeństwo zaaranżowane
        małżeństwo z kuzynem
        ślub z kuzynem
        ślub z przymusu
        ślub dzieci
        małżeństwo nieletnich
        dziecięca panna młoda
        zmuszają mnie do małżeństwa
        zmuszona wyjść za mąż
        musiałam wyjść za mąż
        muszę wyjść za mąż
        zmusili mnie do ślubu
        wydali mnie za mąż
        wydali mnie siłą
        rodzina wybrała mi męża
        rodzice wybrali mi żonę
        muszę się ożenić
        zmuszają mnie do ożenku
        nie chcę go za męża
        nie znam mojego przyszłego męża
        jadę na wakacje i boję się ślubu
        nie mogę się rozwieść
        nie mogę odejść z małżeństwa
        nie daje mi rozwodu
        mąż odmawia rozwodu islamskiego
        niewola małżeńska
        talak
        zgoda na rozwód religijny
        uithuwelijking
        gedwongen huwelijk
        huwelijkse gevangenschap
        koleżankę zmuszają do ślubu
        córkę chcą wydać za mąż

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
        okaleczanie żeńskich narządów płciowych
        okaleczenie genitaliów
        rytualne obrzezanie dziewcząt
        obrzezali mnie
        obrzezano mnie w dzieciństwie
        jestem obrzezana
        jestem zaszyta tam na dole
        zaszyta pochwa
        wycięli mi łechtaczkę
        obcięta łechtaczka
        ból przy sikaniu po obrzezaniu
        ból przy seksie po obrzezaniu
        poród po obrzezaniu
        deinfibulacja
        boję się że obrzeżą córkę
        rodzina chce obrzezać dziewczynkę
        babcia chce obrzezać wnuczkę
        obrzezanie w somalii
        obrzezanie w afryce
        obrzezanie faraońskie
        vrouwenbesnijdenis
        vgv
        meisjesbesnijdenis
        female genital mutilation
        kobiety obrzezane
        córka ma być obrzezana

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
        gnębią mnie
        gnębiony
        gnębiona w szkole
        dokuczają mi w klasie
        wyśmiewają mnie
        śmieją się z mojego akcentu
        przezywają mnie
        przezwiska
        obgadują mnie
        obgadywanie
        plotkują o mnie w pracy
        biją mnie w szkole
        bity w szkole
        zabierają mi rzeczy
        popychają mnie na przerwie
        nikt nie chce ze mną siedzieć
        wykluczają mnie z grupy
        wykluczona z klasy
        ignorują mnie w pracy
        koleżanki z pracy mnie gnębią
        kierowniczka się nade mną znęca
        szef mnie poniża
        szef się na mnie uwziął
        uwzięli się na mnie
        mobbingowany
        kocenie
        hejtują mnie
        hejt w internecie
        nękają mnie w internecie
        trollowanie
        wrzucili moje zdjęcia
        boję się iść do szkoły bo mnie biją
        byłam ofiarą w szkole
        pesten
        gepest
        pesten op het werk
        syna biją w szkole
        córce dokuczają w szkole
        wnuczka gnębią
        dziecko wraca ze szkoły z płaczem

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
        opiekuję się żoną
        opiekuję się ojcem
        opiekuję się teściową
        opiekuję się babcią
        opiekuję się bratem
        opiekuję się synem niepełnosprawnym
        opiekuję się chorym mężem
        opiekowanie się chorym
        zajmuję się chorą mamą
        zajmuję się rodzicami
        opiekun osoby chorej
        opiekun osoby zależnej
        opiekunka męża
        pielęgnuję męża
        pielęgnuję mamę w domu
        pielęgnacja chorego w domu
        obłożnie chory
        mąż leży
        karmię i myję męża
        jestem opiekunką męża nie żoną
        cały dzień przy chorym
        nie mam czasu dla siebie bo opiekuję się
        sama muszę o wszystko zadbać przy chorym
        nie mogę wyjść z domu przez chorego
        rodzeństwo nie pomaga przy mamie
        zmęczona opieką nad mamą
        opieka dzień i noc
        opieka na odległość
        rodzice w polsce są chorzy
        mama w polsce potrzebuje opieki
        chorzy rodzice daleko
        opieka nad mężem po wylewie
        opieka nad osobą niepełnosprawną
        świadczenie pielęgnacyjne
        pgb
        wmo
        thuiszorg
        respijtzorg
        mantelzorgers
        partner osoby chorej
        bliscy osób chorych
        rodzina chorego
        rodziny osób chorych psychicznie
        żona chorego
        syn chory psychicznie mieszka ze mną
        tata wymaga opieki
        mama wymaga opieki
        starzy teściowie u nas mieszkają
        boję się co będzie jak mnie zabraknie

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
        młoda opiekunka
        dziecko chorego rodzica
        dzieci chorych rodziców
        dziecko opiekujące się rodzicem
        córka chorej mamy
        dorosłe dziecko chorego psychicznie rodzica
        wychowałam się z chorą mamą
        dorastałem z chorym ojcem
        muszę zajmować się rodzeństwem
        zajmuję się młodszym bratem
        opiekuję się mamą i chodzę do szkoły
        mama ma raka a ja mam 15 lat
        mama ma dwubiegunową
        mama słyszy głosy
        tata ma depresję
        tata miał wypadek
        tata jest na wózku
        mama trafiła do psychiatryka
        moi rodzice są chorzy
        siostra ma zespół downa
        siostra jest niepełnosprawna
        siostra ma anoreksję
        brat jest chory psychicznie
        wszystko kręci się wokół chorego brata
        brus
        brusje
        kopp kinderen
        jonge mantelzorger
        nie mogę zaprosić kolegów bo mama chora
        młodzież z chorym rodzicem
        wstydzę się za mamę

theme-parenting = Wychowywanie dzieci
    .about = Dla rodziców, którzy mają pytania lub są zmęczeni.
    .words =
        rodzice
        rodzicielstwo
        rodzic
        wychowanie
        wychowanie dzieci
        wychowywanie
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
        wychowuję dzieci
        wychować dziecko
        jak wychować syna
        jestem złą matką
        jestem zmęczoną mamą
        nie mam cierpliwości do dzieci
        drę się na dzieci
        uderzyłam dziecko
        dałam klapsa
        nie radzę sobie z synem
        nie panuję nad dzieckiem
        córka pyskuje
        syn pyskuje
        córka się buntuje
        zbuntowany nastolatek
        trudny nastolatek
        nastoletnia córka
        nastoletni syn
        syn wagaruje
        syn nie chodzi do szkoły
        córka nie chce się uczyć
        syn się nie uczy
        syn kradnie
        syn ucieka z domu
        córka wraca późno
        syn zamyka się w pokoju
        dziecko mnie bije
        agresywne dziecko
        dziecko ma napady złości
        bunt dwulatka
        dziecko ciągle krzyczy
        nieposłuszne dziecko
        wpadł w złe towarzystwo
        wychowanie nastolatka
        stawianie granic dzieciom
        umiejętności rodzicielskie
        szkoła dla rodziców
        świadome rodzicielstwo
        konflikty rodzeństwa
        dzieci ciągle się biją
        jeugdzorg
        boję się że zabiorą mi dzieci
        opvoeding
        opvoeden
        opvoedproblemen
        pubers
        dzieci męża mnie nie lubią
        rodzina zrekonstruowana
        dziadkowie wychowują wnuki
        wychowuję wnuka
        młode mamy
        tata na pełny etat

theme-single-parent = Samodzielne rodzicielstwo
    .about = Dla matek i ojców, którzy wychowują dzieci sami.
    .words =
        Samotne rodzicielstwo
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
        samodzielna matka
        samodzielny ojciec
        samotnie wychowuję dziecko
        sam wychowuję syna
        sama wychowuję córkę
        sama z trójką dzieci
        sama z niemowlakiem
        zostałam sama z dziećmi
        zostałem sam z dziećmi
        ojciec dziecka nie pomaga
        ojciec dzieci nie płaci alimentów
        ojciec nie interesuje się dzieckiem
        mąż odszedł i zostałam z dziećmi
        nie mam z kim zostawić dziecka
        wszystko sama z dziećmi
        matka samotnie wychowująca
        rodzic samotnie wychowujący dzieci
        rodzic solo
        solo mama
        panna z dzieckiem
        młoda samotna mama
        nastoletnia mama
        wdowiec z dziećmi
        wdowa z dziećmi
        matka dwójki dzieci bez partnera
        dzieci bez ojca
        dzieci bez matki
        alleenstaande moeder
        alleenstaande ouder
        alleenstaande vader
        córka sama wychowuje dziecko
        rozwódka z dziećmi

theme-child-with-illness = Dziecko z chorobą lub niepełnosprawnością
    .about = Dla rodziców dziecka z chorobą lub niepełnosprawnością.
    .words =
        Chore lub niepełnosprawne dziecko
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
        rodzice dziecka niepełnosprawnego
        rodzic niepełnosprawnego dziecka
        mama chorego dziecka
        matka niepełnosprawnego syna
        przewlekle chore dziecko
        nieuleczalnie chore dziecko
        dziecko urodziło się chore
        dziecko z wadą genetyczną
        dziecko z wadą wrodzoną
        dziecko z porażeniem mózgowym
        dziecko z mpd
        dziecko na wózku
        dziecko z adhd
        dziecko w spektrum
        dziecko z cukrzycą
        dziecko z mukowiscydozą
        dziecko z rzadką chorobą
        dziecko z astmą
        córka ma porażenie mózgowe
        syn ma białaczkę i leży w szpitalu
        córka jest ciężko chora
        syn jest ciężko chory
        synek chory
        dziecko ma nowotwór
        onkologia dziecięca
        noworodek na intensywnej terapii
        dziecko na oddziale
        urodziłam wcześniaka
        dziecko w inkubatorze
        dziecko niepełnosprawne intelektualnie
        dziecko nie mówi
        dziecko nie rozwija się prawidłowo
        opóźniony rozwój dziecka
        dziecko ma zaburzenia
        syn ma depresję i nie chodzi do szkoły
        córka w szpitalu psychiatrycznym
        rodzice dzieci z niepełnosprawnością
        rodzice dzieci z autyzmem
        rehabilitacja dziecka
        zorgintensief kind
        ziek kind
        dorosłe niepełnosprawne dziecko
        co z synem gdy umrę

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
        nie mam kontaktu z córką
        nie mam kontaktu z synem
        nie mam kontaktu z rodziną
        nie mam kontaktu z dziećmi
        nie mam kontaktu z rodzicami
        zerwałam kontakt z matką
        zerwałam kontakt z rodziną
        odciąć się od rodziny
        odcięłam się od toksycznej rodziny
        rodzina się ode mnie odwróciła
        rodzina mnie odrzuciła
        syn się ode mnie odciął
        syn zerwał kontakt
        syn nie odbiera telefonu
        syn nie dzwoni
        córka mnie zablokowała
        córka nie chce mnie widzieć
        córka nie chce ze mną rozmawiać
        ojciec nie chce mnie znać
        matka się mnie wyrzekła
        brat ze mną nie rozmawia
        siostra się do mnie nie odzywa
        nie gadam z bratem od lat
        rodzeństwo pokłócone o spadek
        kłótnia o spadek
        zwaśniona rodzina
        była nie daje mi widywać dzieci
        utrudnianie kontaktów z dzieckiem
        ojciec bez kontaktu z dziećmi
        nie znam swoich wnuków
        nie wolno mi widzieć wnuków
        syn nastawiony przeciwko mnie
        czarna owca rodziny
        oudervervreemding
        contactbreuk
        milczenie w rodzinie
        opuszczona przez dzieci

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
        kryzys w małżeństwie
        nieszczęśliwe małżeństwo
        małżeńskie kłopoty
        kłócę się z mężem
        kłócimy się o wszystko
        ciągle kłótnie z żoną
        kłótnie o pieniądze z mężem
        mijamy się z mężem
        oddaliliśmy się od siebie
        żyjemy obok siebie
        żyjemy jak współlokatorzy
        nie dogadujemy się
        nie rozumiemy się z żoną
        ciche dni
        mąż się do mnie nie odzywa
        nie kocham już męża
        żona mnie nie kocha
        odejść czy zostać
        zdradziłam męża
        zdradziłem żonę
        żona mnie zdradziła
        mąż ma kochankę
        mąż ma inną
        ma kogoś na boku
        skok w bok
        niewierność
        niewierny mąż
        zdrada partnera
        wybaczyć zdradę
        zazdrosny mąż
        chorobliwa zazdrość
        nie ufam mężowi
        brak zaufania w związku
        nie sypiamy ze sobą
        brak seksu w małżeństwie
        problemy w łóżku
        związek na odległość
        mąż w trasie
        mąż pracuje za granicą a ja sama
        teściowa się wtrąca
        teściowa niszczy nasze małżeństwo
        terapia par
        terapia małżeńska
        problemy małżeńskie
        nieudane związki
        trafiam na złych facetów
        relatieproblemen
        vreemdgaan
        syn kłóci się z żoną

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
        współuzależniona żona
        współuzależnienie od alkoholika
        koalkoholizm
        żony alkoholików
        mąż alkoholika
        partner alkoholika
        matka narkomana
        matka alkoholika
        rodzice narkomanów
        rodzice uzależnionych dzieci
        rodziny uzależnionych
        bliscy uzależnionych
        rodzina osoby uzależnionej
        uzależnienie w rodzinie
        alkoholizm w rodzinie
        mieszkam z alkoholikiem
        mam męża alkoholika
        mój partner pije
        mój chłopak pije
        chłopak ćpa
        mąż ćpa
        brat pije
        siostra pije
        mąż znowu zapił
        mąż obiecuje że przestanie pić
        mąż chowa butelki
        szukam butelek w domu
        wylewam mu wódkę
        kłamię za męża w pracy
        spłacam długi syna narkomana
        syn kradnie z domu na narkotyki
        mąż przegrywa wszystko w kasynie
        syn gra w kasynie
        uzależnienie męża
        nałóg męża
        nałóg partnera
        jak pomóc alkoholikowi
        jak pomóc uzależnionemu synowi
        żyję jego piciem
        nie umiem odejść od alkoholika
        ratuję wszystkich oprócz siebie
        syndrom dda
        dorastałam z pijącym ojcem
        w domu się piło
        tata pił
        mama piła
        wychowałam się w domu alkoholika
        naasten van verslaafden
        al anon po polsku

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
        adoptowana córka
        adoptowany syn
        adoptowane dzieci
        zaadoptowany
        zostałem adoptowany
        jestem dzieckiem adopcyjnym
        dziecko adopcyjne
        dorosły adoptowany
        dowiedziałam się że jestem adoptowana
        adopcja zagraniczna
        adopcja z zagranicy
        adoptowany z rumunii
        adoptowany z polski
        adoptować dziecko
        zaadoptować dziecko
        czekamy na adopcję
        procedura adopcyjna
        ośrodek adopcyjny
        rodzic adopcyjny
        adopcyjna mama
        rodzice zastępczy
        dziecko w rodzinie zastępczej
        rodzina zastępcza dziecka
        piecza zastępcza
        wychowałam się w rodzinie zastępczej
        pleegouders
        pleegkind
        szukam biologicznego ojca
        szukam biologicznej rodziny
        szukam korzeni
        szukam rodzeństwa biologicznego
        nie wiem kim są moi rodzice
        nie znam ojca
        test dna i ojciec nie jest moim ojcem
        dawca nasienia ojciec
        zabrali mi dziecko do rodziny zastępczej
        zrzekłam się dziecka
        zaburzenia więzi
        adoptie
        adoptiekind
        problemy z adoptowanym dzieckiem

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
        świeżo upieczeni rodzice
        rodzice noworodka
        rodzice niemowlaka
        niemowlak
        niemowlę nie śpi
        niemowlę płacze całą noc
        kolki
        kolka u niemowlaka
        maluch płacze bez przerwy
        noworodek nie śpi
        pierwsze dziecko
        po cesarce
        cesarskie cięcie
        cesarka
        traumatyczny poród
        ciężko po porodzie
        baby blues po porodzie
        depresja po urodzeniu dziecka
        depresja w ciąży
        depresja okołoporodowa
        depresja poporodowa u ojca
        psychoza poporodowa
        lęki po porodzie
        płaczę po porodzie
        płaczę od kiedy urodziłam
        nic nie czuję do dziecka
        nie cieszę się dzieckiem
        żałuję że zostałam matką
        boję się że skrzywdzę dziecko
        boję się porodu
        jestem w ciąży i się boję
        jestem w ciąży i sama
        ciężarna
        niechciana ciąża
        nieplanowana ciąża
        laktacja
        nie mogę karmić piersią
        problemy z karmieniem
        urlop macierzyński i samotność
        sama z niemowlęciem cały dzień
        bliźniaki
        kraamzorg
        consultatiebureau
        zwangerschap
        postnatale depressie
        postpartum
        żona ma depresję po porodzie
        córka po porodzie ciągle płacze
        mamy z maluchami
        klub mam

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
        uchodźczy
        uchodźstwo
        uchodźcą
        uchodźcy z ukrainy
        uciekłem przed wojną
        uciekłem z kraju
        uciekłam przed wojną
        musiałam uciekać
        wygnaniec
        wygnanie
        przesiedleniec
        szukający azylu
        osoba ubiegająca się o azyl
        starałam się o azyl
        czekam na decyzję azylową
        mieszkam w ośrodku dla azylantów
        obóz dla uchodźców
        status uchodźcy
        statushouder
        asielzoeker
        vluchteling
        vluchtelingenwerk
        ochrona tymczasowa
        nowo przybyły
        nowo przybyła
        przyjechałem niedawno
        dopiero przyjechałam do holandii
        jestem nowa w holandii
        nowy w holandii
        nikogo tu nie znam jestem nowa
        życie na emigracji
        życie w obcym kraju
        obcokrajowiec w holandii
        cudzoziemiec
        imigrantka
        migrantka
        migranci zarobkowi
        arbeidsmigrant
        przesiedlenie
        sprowadzić rodzinę
        gezinshereniging
        kurs integracyjny
        egzamin inburgering
        zacząć od nowa w nowym kraju

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
        żyję między dwiema kulturami
        między dwoma światami
        żyję w dwóch światach
        rozdarty między polską a holandią
        rozdarta między krajami
        nie jestem ani polką ani holenderką
        ani polak ani holender
        nigdzie nie jestem u siebie
        wszędzie obca
        tożsamość narodowa
        tożsamość kulturowa
        inna kultura
        inna mentalność
        holenderska mentalność
        nie rozumiem holendrów
        holenderski mąż
        żona holenderka
        żona z innego kraju
        mąż turek
        mąż muzułmanin
        mąż z maroka
        związek międzykulturowy
        małżeństwo dwukulturowe
        rodzina dwujęzyczna
        dwujęzyczność dzieci
        dzieci mówią tylko po holendersku
        dzieci wstydzą się polskiego
        córka chce żyć jak holenderka
        syn nie chce mówić po polsku
        polska szkoła
        wychowanie w dwóch kulturach
        wychowanie dwujęzyczne
        third culture kid
        trzecie pokolenie
        młodzież z polskich rodzin
        integracja i tradycja
        konflikt pokoleń na emigracji
        tussen twee culturen

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
        tęsknić za domem
        tęskni mi się za domem
        tęsknię za mamą w polsce
        tęsknię za dziećmi w polsce
        tęsknię za ojczyzną
        tęsknota za ojczyzną
        tęsknota za rodziną
        tęsknię za ukrainą
        tęsknię za starymi przyjaciółmi
        brakuje mi polski
        brakuje mi rodziny
        brakuje mi domu
        chcę wracać do polski
        chcę wrócić do domu
        wracać czy zostać
        nie mogę wrócić do kraju
        płaczę za domem
        z dala od bliskich
        z dala od ojczyzny
        rodzina daleko
        rodzina w polsce ja tutaj
        wnuki w polsce
        rodzice starzeją się w polsce a ja tutaj
        mąż został w kraju
        dzieci u babci w polsce
        eurosieroty
        święta z dala od rodziny
        samotne święta za granicą
        nie mogę się przyzwyczaić do holandii
        źle mi w holandii
        nie umiem się tu odnaleźć
        obczyzna
        heimwee
        żona tęskni za polską
        córka tęskni za koleżankami z polski

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
        rasistka
        rasistowskie odzywki
        rasistowskie komentarze
        dyskryminują mnie
        dyskryminują polaków
        dyskryminacja w pracy
        dyskryminacja polaków
        dyskryminacja ze względu na wiek
        dyskryminacja ze względu na wiarę
        nienawiść do obcokrajowców
        mowa nienawiści
        wyzwiska na ulicy
        wracaj do swojego kraju
        powiedzieli żebym wracała do polski
        patrzą na mnie krzywo bo jestem obca
        wyzywają mnie za kolor skóry
        wyzywają mnie bo noszę chustę
        zaczepiają mnie z powodu chusty
        obelgi
        obrażają mnie bo jestem obcokrajowcem
        nie chcą wynająć polakom
        nie dostałam pracy bo jestem z polski
        traktują nas jak gorszych
        obywatel drugiej kategorii
        uprzedzony
        stereotypy o polakach
        czarnoskóry
        antyukraiński
        romowie
        profilowanie etniczne
        nierówność
        discriminatie
        racisme
        syna w szkole wyzywają od polaków

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
        kawiarenka językowa
        taalcafé
        taalcafe
        kurs językowy
        słabo mówię
        nie znam języka
        ćwiczyć język
        uczę się holenderskiego
        chcę się nauczyć holenderskiego
        chcę mówić po holendersku
        chcę rozmawiać po holendersku
        poćwiczyć holenderski
        praktyka języka
        praktykować holenderski
        ćwiczyć mówienie po holendersku
        nie mówię po holendersku
        słabo mówię po holendersku
        nie rozumiem po holendersku
        boję się mówić po holendersku
        mój holenderski jest słaby
        bariera językowa
        nieznajomość języka
        nie znam holenderskiego
        grupa konwersacyjna
        klub konwersacyjny
        konwersacje po holendersku
        kółko językowe
        nauka niderlandzkiego
        niderlandzkiego
        język niderlandzki
        darmowy kurs holenderskiego
        darmowe lekcje holenderskiego
        partner językowy
        tandem językowy
        taalmaatje
        taalhuis
        nederlands oefenen
        nederlands leren
        taalles
        nauczyć się języka dla pracy
        egzamin z holenderskiego
        język angielski nauka
        mama nie zna holenderskiego
        mąż nie mówi po holendersku
        żona chce uczyć się języka

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
        nie mam dokumentów pobytowych
        nie mam pobytu
        nie mam prawa pobytu
        bez pobytu
        bez wizy
        skończyła mi się wiza
        wygasła wiza
        wygasło pozwolenie na pobyt
        przeterminowana wiza
        nieudokumentowany
        nieudokumentowana
        nielegalny imigrant
        nielegał
        jestem tu nielegalnie
        żyję nielegalnie
        przebywam nielegalnie
        ukrywam się przed policją bo nie mam papierów
        pracuję bez papierów
        pracuję na czarno bez dokumentów
        odmowna decyzja azylowa
        odrzucony wniosek o azyl
        dostałam odmowę pobytu
        muszę opuścić kraj
        chcą mnie deportować
        deportować
        wydalony
        areszt deportacyjny
        nie mam bsn
        bez ubezpieczenia i bez papierów
        nie mam paszportu
        bezpaństwowiec
        uitgeprocedeerd
        ongedocumenteerd
        zonder papieren
        illegaal
        bed bad brood
        mąż nie ma papierów
        dziecko bez dokumentów

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
        gejowski
        lesbijskie
        lesbijką
        homo czy hetero
        nieheteronormatywny
        osoby nieheteronormatywne
        tęczowy
        tęczowa grupa
        tęczowa młodzież
        geje z polski
        polscy geje
        jestem gejem
        jestem lesbijką
        jestem bi
        chyba jestem gejem
        chyba jestem lesbijką
        wolę kobiety
        wolę chłopaków
        zakochałam się w koleżance
        zakochałem się w koledze
        kocham chłopaka a jestem chłopakiem
        wyoutować się
        wyautowany
        nie wiem jak powiedzieć rodzicom że jestem gejem
        rodzice nie akceptują że jestem lesbijką
        rodzina wyrzuciła mnie bo jestem gejem
        ukrywam że jestem gejem
        gej i katolik
        lgbt i wiara
        gej muzułmanin
        mąż okazał się gejem
        żona jest lesbijką
        jestem żonaty i jestem gejem
        późny coming out
        pytający o orientację
        nie wiem kim jestem hetero czy bi
        demiseksualny
        pary jednopłciowe
        dwie mamy
        tęczowe rodziny
        homo groep
        lhbti
        lhbtiq
        córka jest bi
        syn powiedział że jest gejem
        rodzice osób lgbt

theme-transgender = Osoby trans i niebinarne
    .about = Dla osób trans, niebinarnych lub pytających o swoją płeć i dla ich bliskich.
    .words =
        Trans i pytania o płeć
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
        transpłciowe
        transseksualista
        transseksualistka
        transka
        trans dziewczyna
        trans chłopak
        tranzycjonuję
        zmienić płeć
        chcę zmienić płeć
        uzgodnienie płci
        korekta płci operacja
        terapia hormonalna trans
        hormony dla trans
        blokery dojrzewania
        mastektomia trans
        operacja korekty płci
        zmiana imienia i płci
        misgenderowanie
        deadname
        zaimki
        enby
        osoba niebinarna
        agender
        genderfluid
        genderqueer
        urodziłem się w złym ciele
        urodzona w ciele chłopca
        czuję się dziewczyną
        czuję się chłopcem
        czuję się kobietą w ciele mężczyzny
        nie czuję się kobietą ani mężczyzną
        niezgodność płciowa
        ftm
        mtf
        crossdresser
        crossdressing
        interpłciowy
        interseks
        non-binair
        geslachtsverandering
        córka mówi że jest chłopcem
        syn chce być dziewczyną
        mąż chce zostać kobietą
        rodzice dzieci trans

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
        samotne kobiety
        Polki za granicą
        Polki
        prawa kobiet
        siła kobiet
        wsparcie dla kobiet
        kobieta na emigracji
        kobiety na emigracji
        babski wieczór
        babskie spotkania
        spotkania dla kobiet
        kobieca grupa
        kobiece spotkania
        kobiecy krąg
        krąg kobiecy
        tylko kobiety
        kobieta z kobietą
        kobiety po czterdziestce
        polskie kobiety w holandii
        polki w holandii
        muzułmanki
        kobiety migrantki
        kobiety wspierają kobiety
        siostrzeństwo
        siostrzana pomoc
        rozmowy kobiet
        pogadać z innymi kobietami
        dziewczyny spotkajmy się
        klub kobiet
        feministki
        kobieca siła
        niezależna kobieta
        emancypacja kobiet
        wzmocnienie kobiet
        gospodynie domowe spotkanie
        vrouwengroep
        vrouwen
        vrouwencafé
        herbatka z kobietami

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
        męskie spotkania
        męskie rozmowy
        tylko dla mężczyzn
        tylko dla facetów
        grupa męska
        facet też płacze
        facet nie może płakać
        mężczyzna nie mówi o uczuciach
        mężczyźni i uczucia
        nie umiem mówić o uczuciach jako facet
        faceci w kryzysie
        kryzys męskości
        kryzys wieku średniego
        męskie sprawy
        pogadać z chłopakami
        pogadać z innymi facetami
        bycie mężczyzną
        bycie ojcem
        męskie wsparcie
        klub mężczyzn
        bractwo
        ojcowie rozmawiają
        toksyczna męskość
        prawdziwy mężczyzna
        mężczyźni po pięćdziesiątce
        polacy faceci w holandii
        mannengroep
        mannen
        mannencirkel
        mąż nie ma z kim pogadać
        mąż nie mówi o uczuciach

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
        wątpiący
        wątpiąca
        tracę wiarę
        straciłem wiarę w boga
        nie wierzę w boga
        już nie wierzę
        przestałam chodzić do kościoła
        nie chodzę do kościoła a rodzina naciska
        odszedłem z kościoła
        odeszłam od wiary
        odejść z kościoła
        wystąpić z kościoła
        akt apostazji
        kryzys wiary
        duchowy kryzys
        były ksiądz
        była zakonnica
        porzucić religię
        porzuciłam islam
        były muzułmanin
        eksmuzułmanka
        odejście od islamu
        były jehowy
        jehowi
        wykluczona przez świadków jehowy
        ostracyzm
        odeszłam od świadków
        grupa religijna mnie kontroluje
        kontrola w sekcie
        uwolnić się z sekty
        ofiary sekt
        zielonoświątkowcy odejście
        rodzina fanatycznie religijna
        fanatyzm religijny
        przemoc duchowa
        nadużycia w kościele
        agnostyk
        niewierzący
        niewierząca w wierzącej rodzinie
        boję się powiedzieć rodzinie że nie wierzę
        poczucie grzechu
        boję się piekła
        uitgetreden
        geloofsverlating
        syn jest w sekcie
        córka odeszła z kościoła

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
        osamotnienie
        samotny jak palec
        sama jak palec
        sam w czterech ścianach
        siedzę sama w domu
        siedzę sam w domu
        całymi dniami sama
        wieczory spędzam sama
        weekendy sama
        sama w święta
        nie mam nikogo
        nikogo tu nie znam
        nie mam tu znajomych
        nie znam tu ludzi
        nie mam rodziny
        nie mam do kogo się odezwać
        nie mam do kogo zadzwonić
        nikt mnie nie odwiedza
        nikt o mnie nie pyta
        nikomu nie jestem potrzebna
        nikt mnie nie rozumie
        nikt mnie nie lubi
        czuję się niepotrzebna
        czuję się wykluczona
        czuję się odizolowana
        odizolowany
        odludek
        samotnik
        samotniczka z przymusu
        samotność wśród ludzi
        samotna w małżeństwie
        samotny mężczyzna szuka znajomych
        samotność w starości
        samotność na obczyźnie
        samotność za granicą
        brakuje mi ludzi
        brakuje mi towarzystwa
        szukam towarzystwa
        szukam przyjaciół
        szukam koleżanki
        szukam znajomych
        nowe znajomości
        nawiązać znajomości
        zawrzeć przyjaźnie
        chcę kogoś poznać
        chcę z kimś pogadać
        potrzebuję z kimś porozmawiać
        wyjść do ludzi
        wyjść z domu do ludzi
        stracone przyjaźnie
        straciłam przyjaciół
        stara panna
        stary kawaler
        eenzaam
        eenzaamheid
        vrienden maken
        tata siedzi sam w domu
        babcia jest samotna
        syn nie ma kolegów
        córka nie ma koleżanek
        mama całymi dniami sama

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
        długów nie mogę spłacić
        zadłużyłem się
        wpadłam w długi
        tonę w długach
        jestem zadłużona po uszy
        nie mam z czego spłacić
        nie spłacam rat
        raty
        karta kredytowa zadłużenie
        debet na koncie
        minus na koncie
        dług u komornika
        windykacja
        windykator dzwoni
        wezwanie do zapłaty
        upomnienia
        boję się otworzyć listy
        nie otwieram listów
        sterta rachunków
        niezapłacone rachunki
        nie stać mnie na nic
        nie stać mnie na jedzenie
        nie mam na jedzenie
        nie mam na chleb
        nie mam za co żyć
        nie wiążę końca z końcem
        ledwo wiążę koniec z końcem
        pieniędzy nie starcza do końca miesiąca
        pusty portfel
        puste konto
        bez grosza
        jestem spłukany
        zero kasy
        brak kasy
        kłopoty finansowe
        kłopoty z kasą
        zalegam z czynszem
        zalegam za prąd
        odcięli prąd
        niskie dochody
        najniższa krajowa
        minimum socjalne
        za mało zarabiam
        zajęcie pensji
        zajęcie wypłaty
        upadłość konsumencka
        oddłużanie
        pożyczki chwilówki
        lichwa
        schulden
        schuldhulp
        schuldsanering
        schuldhulpverlening
        deurwaarder
        incasso
        bewindvoering
        wsnp
        bijstand
        uitkering
        toeslagen do zwrotu
        belastingdienst dług
        mandaty cjib
        voedselbank
        paczki żywnościowe
        żona narobiła długów
        syn ma długi
        pożyczam od znajomych na życie

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
        bezrobociu
        bezrobociem
        długotrwale bezrobotny
        jestem na bezrobociu
        bez roboty
        nie mam roboty
        szukam roboty
        zwolniona z pracy
        zwolniono mnie
        dostałam wypowiedzenie
        redukcja etatów
        firma upadła
        skończył mi się kontrakt
        agencja nie ma dla mnie pracy
        nikt nie chce mnie zatrudnić
        nikt nie odpowiada na cv
        wysyłam cv i nic
        rozmowa kwalifikacyjna
        nie mogę znaleźć pracy
        po pięćdziesiątce nikt mnie nie chce do pracy
        za stara do pracy
        nie mogę już pracować
        nie mogę pracować przez chorobę
        niezdolny do pracy
        niezdolna do pracy
        na rencie
        wia
        wajong
        ww uitkering
        werkloos
        werkloosheid
        arbeidsongeschikt
        sollicitatie
        urząd pracy
        powrót na rynek pracy
        przekwalifikować się
        siedzę w domu bez pracy
        dyplom nie jest uznawany
        pracuję poniżej kwalifikacji
        żona straciła pracę
        syn nie może znaleźć pracy
        syn nie chce pracować
        neet

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
        praca mnie wykańcza
        praca mnie stresuje
        robota mnie wykańcza
        stres przez pracę
        zestresowany w pracy
        nie wytrzymuję w pracy
        nie daję rady w pracy
        nie chcę iść do pracy
        boli mnie brzuch przed pracą
        poniedziałek rano i płaczę
        przełożony
        kierowniczka
        szefowa krzyczy
        zły szef
        toksyczna praca
        toksyczny szef
        kłótnia z szefem
        kłótnie w pracy
        koleżanki z pracy
        zespół mnie nie akceptuje
        wyścig szczurów
        presja czasu
        normy w magazynie
        tempo pracy za szybkie
        praca na magazynie mnie wykańcza
        praca w szklarni
        praca na produkcji
        praca przy taśmie
        nadmiar pracy
        praca ponad siły
        po godzinach
        nocne zmiany
        zmianówka
        oszukują mnie w pracy
        nie płacą mi wypłaty
        nie wypłacili pensji
        zabierają z wypłaty
        praca na czarno i wyzysk
        zła umowa
        wypadek przy pracy i szef
        agencja nas oszukuje
        mieszkanie od agencji
        grożą mi zwolnieniem
        boję się że mnie zwolnią
        werkstress
        werkdruk
        arbeidsconflict
        żona płacze przez pracę
        mąż wraca z pracy zdenerwowany

theme-homelessness = Bez stałego dachu nad głową
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
        bezdomnym
        bezdomności
        kloszard
        straciłam dach nad głową
        zostałam bez dachu nad głową
        nie mam domu
        nie mam dachu nad głową
        nie mam adresu
        nie mam meldunku
        nie mam gdzie się podziać
        nie mam gdzie pójść z dziećmi
        wylądowałem na ulicy
        wyląduję na ulicy
        żyję na ulicy
        śpię na dworcu
        śpię w parku
        śpię w namiocie
        śpię w aucie
        śpię po kolegach
        tułam się
        tułaczka
        koczuję
        pustostan
        squat
        przyczepa kempingowa mieszkam
        wyrzucili nas z mieszkania
        wyrzucili mnie z domu
        mąż wyrzucił mnie z domu
        właściciel nas wyrzuca
        agencja wyrzuciła mnie z pokoju
        stracił pracę i mieszkanie
        wypowiedzieli mi najem
        grozi mi eksmisja
        tracę mieszkanie
        nie mogę znaleźć mieszkania
        za drogie mieszkania
        czynsz za wysoki
        lista oczekujących na mieszkanie
        mieszkanie socjalne
        schronisko dla bezdomnych
        nocleg dla bezdomnych
        ogrzewalnia
        opvang
        daklozenopvang
        nachtopvang
        dakloos
        daklozen
        briefadres
        woningnood
        syn jest bezdomny
        brat żyje na ulicy

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
        więzienny
        więźniem
        skazany
        skazaniec
        dostał wyrok
        wyrok w zawieszeniu
        idę siedzieć
        idę do więzienia
        siedziałem w więzieniu
        siedzi w więzieniu
        siedzę w pudle
        w pace
        w pudle
        za kratami
        w kiciu
        za kratkami
        areszt śledczy
        tymczasowe aresztowanie
        aresztowany
        aresztowali syna
        aresztowali mi męża
        policja zabrała męża
        zamknęli mi syna
        zamknęli mi męża
        zakład poprawczy
        poprawczak
        przepustka z więzienia
        warunkowe zwolnienie
        wyszłam na wolność
        wyszedł z więzienia
        wolność po latach więzienia
        życie po wyroku
        przestępca
        recydywa
        recydywista
        kurator sądowy
        dozór kuratora
        reclassering
        gevangenis
        gedetineerd
        ex-gedetineerde
        tbs
        enkelband
        ojciec w więzieniu
        tata siedzi w więzieniu
        dzieci więźniów
        rodziny osadzonych
        osadzony
        żona więźnia
        chłopak siedzi
        brat w więzieniu
        odwiedziny w więzieniu
        nikt nie chce zatrudnić karanego

theme-veterans = Weterani, policja i służby ratunkowe
    .about = Dla osób, które służyły w wojsku, policji lub ratownictwie, i dla ich bliskich.
    .words =
        Weterani i służby ratunkowe
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
        wojskowi
        wojskowa
        byłem żołnierzem
        były żołnierz
        służyłem w wojsku
        służyłam w armii
        po służbie w wojsku
        afganistan misja
        misja w iraku
        misja na bałkanach
        na froncie
        wróciłem z frontu
        wróciłem z wojny
        frontowiec
        walczyłem na wojnie
        weteran wojenny
        weteran wojny na ukrainie
        ranny żołnierz
        inwalida wojenny
        funkcjonariusz
        służby mundurowe
        mundurowi
        byłam policjantką
        były policjant
        po służbie w policji
        ptsd u policjanta
        ptsd u żołnierza
        strażakiem
        osp
        ratowniczka medyczna
        ratownictwo
        karetka
        pielęgniarka po traumie w pracy
        więziennik
        strażnik więzienny
        celnik
        straż graniczna
        widziałem za dużo w służbie
        pierwszy na miejscu wypadku
        hulpverleners ptss
        veteraan
        veteranen
        politie ptss
        brandweer
        rodzina żołnierza
        żona weterana
        żona policjanta
        syn wrócił z wojny
        tata służył na misji
        kombatanci

theme-low-literacy = Gdy trudno czytać i pisać
    .about = Dla osób, które chcą lepiej czytać, pisać lub liczyć.
    .words =
        Trudno czytać i pisać
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
        nie umiem pisać i czytać
        nie potrafię czytać
        nie potrafię pisać
        nigdy nie nauczyłem się czytać
        nigdy nie chodziłam do szkoły
        nie skończyłam szkoły
        czytam bardzo wolno
        litery mi się mylą
        literki skaczą
        wstydzę się że nie umiem czytać
        ukrywam że nie umiem czytać
        piszę z błędami
        robię błędy w pisaniu
        słaba ortografia
        nie rozumiem pism urzędowych
        nie rozumiem pism z urzędu
        nie rozumiem listów z gminy
        nie umiem wypełnić formularza
        trudne formularze
        proszę żeby ktoś mi przeczytał list
        nauczyć się czytać
        nauczyć się pisać
        dorosły nie umie czytać
        kurs czytania i pisania
        alfabetyzacja
        nauka liczenia
        nie umiem liczyć
        dyskalkulia
        niepiśmienny
        niepiśmienna
        słabo piszę
        obsługa komputera
        nie umiem obsługiwać komputera
        nie umiem obsługiwać smartfona
        digid nie umiem
        wykluczenie cyfrowe
        laaggeletterd
        leren lezen
        taalpunt
        mąż nie umie czytać
        mama nie umie pisać

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
        trzeci wiek
        dom starców
        dom opieki
        boję się starości
        starość na obczyźnie
        klub seniora
        starzeję się
        robię się stara
        jestem stary i niepotrzebny
        na starość
        na stare lata
        starszy pan
        starsza pani
        starszy człowiek
        starszych ludzi
        staruszek
        staruszka
        sędziwy wiek
        złota jesień
        jesień życia
        emerytalny
        jestem na emeryturze
        na emeryturze
        przeszłam na emeryturę
        przejście na emeryturę
        pustka na emeryturze
        co robić na emeryturze
        boję się emerytury
        seniorów
        zajęcia dla seniorów
        spotkania seniorów
        grupa dla seniorów
        osiemdziesiąt lat
        po siedemdziesiątce
        po sześćdziesiątce
        sam na starość
        nie nadążam za światem
        ciało już nie to
        coraz mniej mogę
        boję się że trafię do domu opieki
        starość w holandii
        starość za granicą
        polscy seniorzy
        uniwersytet trzeciego wieku
        ouderen
        ouder worden
        pensioen
        mama się starzeje
        rodzice się starzeją
        babcia nie chce iść do domu opieki
        wszyscy znajomi umierają
        sens życia na starość
        niedołężność

theme-recovery = Zdrowienie po kryzysie psychicznym
    .about = Dla osób z doświadczeniem kryzysu psychicznego, które na nowo układają swoje życie.
    .words =
        Zdrowienie i powrót do życia
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
        droga zdrowienia
        grupa zdrowienia
        zdrowieję
        wracam do zdrowia
        powrót do zdrowia psychicznego
        po kryzysie psychicznym
        doświadczenie kryzysu psychicznego
        po załamaniu nerwowym
        po załamaniu wracam do życia
        stanąć na nogi
        staję na nogi
        znowu stanąć na nogi
        odbudować życie
        poukładać życie na nowo
        zacząć życie od nowa
        odzyskać siły
        odzyskać siebie
        odnaleźć siebie
        nadzieja na lepsze
        wyszłam ze szpitala psychiatrycznego
        byłam w psychiatryku
        leżałem w psychiatryku
        po wyjściu z oddziału psychiatrycznego
        oddział dzienny
        oddział zamknięty
        przymusowe leczenie
        pacjent psychiatryczny
        leczę się psychiatrycznie
        chodzę do psychiatry
        choroba psychiczna stygmat
        wstyd choroby psychicznej
        stygmatyzacja
        ekspert przez doświadczenie
        ekspertka przez doświadczenie
        ervaringsdeskundige
        zapobieganie nawrotom
        boję się nawrotu choroby
        herstel
        herstelgroep
        herstelacademie
        ggz
        psychische problemen
        terapia się skończyła co dalej
        po terapii
        kryzysy psychiczne
        zdrowie psychiczne po polsku
        plan kryzysowy
        codzienne życie z chorobą psychiczną
        syn po szpitalu psychiatrycznym
        córka wraca do siebie po kryzysie
