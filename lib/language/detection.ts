/** Frequent words and `-endings` that few neighbours share, accents kept. Of languages with equally many the first is taken. */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of with for to in on by from at was were which that as using into our their team a an or up out then my we this under each managed led built created developed improved increased reduced wrote ran made sold trained served worked ensured designed delivered supported drove daily customers',
  de: 'und der die das mit für von im bei zur zum des den ein eine einer auf sowie durch nach über als dem neuer neue neuen neues ist war wurde wurden werden unter vor mehr jahren jahre erfahrung leitung planung entwicklung team seit bis kunden patienten mitarbeiter projekte verkauf pflege schulung betreuung -ung -ungen -keit -heit -schaft -lich -liche -ische -ischen',
  fr: "et les des du pour avec dans une sur par aux en la le au à chez d'une d'un l'équipe mise ainsi ans nouveaux gestion équipe suivi soins création réduction développement ingénieur infirmière accueil projets coûts chargé caisse -ière -ières -ité -ités -ée -ées -euse -eaux",
  es: 'y los las del para con una por el en la al como desde más sus entre durante equipo años nuevos gestión compañeros turno pacientes clientes ventas proyectos desarrollo costes costos ingeniero enfermera cuidado estudiantes caja camarero -ción -ciones -iento -ientos -idad -idades',
  pt: 'e os das dos para com uma por em na no da do ao à como mais são não equipe equipa pela pelo dez novos anos turno noite nos nas pelos empresa gestão equipes pacientes clientes vendas projetos projectos desenvolvimento custos engenheiro enfermeira atendimento reduzi estudantes -ção -ções -dade -dades -mento -mentos -eiro -eira -ência -ências -ável',
  it: 'e gli delle della del per con una di il in alla nel dei al dal come degli presso anche sono anni nuovi colleghi gestione turno reparto clienti vendite progetti sviluppo costi ingegnere infermiera pazienti studenti cura servizio cassa cameriere -zione -zioni -atore -itore -ttore -mento -menti -aggio -ità',
  nl: 'en het een van voor met de bij op aan door naar zijn als ook tot uit binnen werkzaamheden jaar nieuwe collega afdeling verantwoordelijk klanten verkoop projecten ontwikkeling kosten zorg patiënten begeleiding beheer medewerkers bediening gasten -heid -lijk -lijke -atie -aties -teit -kundige',
  pl: 'i w z na do oraz dla przez od ze się po jest za przy pracy zespołu nowych lat latami także przygotowanie prowadzenie oddziale obsługa klienta klientów pacjentami pacjentów opieka szkolenie sprzedaż kosztów prawo aplikacji systemu kierowca kierownik tworzenie wdrożenie -anie -enie -ania -enia -ów -ych -ości -cja -cji -cje',
  sv: 'och för med av som på till en ett i att är från inom vid samt den det jag års nya kollegor ansvar avdelningen kommunen arbetade kunder patienter utveckling vård handledning kostnaderna studenter kundservice försäljning -arna -orna -erna -ningar -heter -ighet -skap',
  da: 'og for med af som på til en et i at er fra inden ved samt den det jeg hos blev efter erfaring nye kolleger ansvar afdeling kommunen opgaver kunder patienter udvikling pleje oplæring omkostningerne salg studerende betjening gæster projekter haft -ninger -ighed -delse -elser -skab',
  no: 'og for med av som på til en et i å er fra innen ved samt den det jeg hos ble etter også erfaring nye kolleger ansvar avdeling kommunen oppgaver innenfor kunder pasienter utvikling pleie opplæring kostnadene salg studenter betjening gjester prosjekter hatt budsjettet servitør -ninger -ighet -delse -elser -skap',
  cs: 'a v na s pro se z do při od ve k o za jsem jako že včetně práce podle nových let příprava řízení oddělení které zákazníků pacientů nákladů vývoj aplikací prodej školení vedoucí zavedení péče -ání -ení -ých -ích -ství -ostí -ský',
  ro: 'și de în cu pentru din la pe prin ale unei care sau al a echipei ani noilor gestionarea secția echipă pacienți clienților studenților vânzări -area -erea -irea -ului -elor -iilor -urilor -ție -ții -ător',
  tr: 've ile için bir bu olarak da de en olan çalışma üzerinde tarafından yeni yıl gece çalışanların eğitimi hazırlanması yönetimi deneyimli ekip müşteri satış sorumlu geliştirme -ları -leri -ların -lerin -mesi -ması -liği -lığı -lama -leme',
  id: 'dan di yang untuk dengan dari pada dalam ke serta oleh sebagai adalah tim baru tahun sepuluh pengalaman menyusun selama secara melatih mengelola tahunan pelanggan pasien melayani merawat biaya aplikasi mahasiswa penjualan -kan -annya',
  vi: 'và của cho các trong với là được tại từ những về công ty viên trình phát triển',
  ru: 'и в на с по для от из к при что как не работы проектов была',
  uk: 'і в на з для та від до по із що як не у роботи проєктів була й',
}

/** Letters that one language of a script has and its neighbours lack. */
export const ownLetters: Readonly<Record<string, RegExp>> = {
  de: /ß/g,
  fr: /[œêëîïç]/g,
  es: /[ñ¿¡]/g,
  pt: /[ãõ]/g,
  pl: /[ąęłśźżń]/g,
  sv: /[äö]/g,
  da: /[æø]/g,
  no: /[æø]/g,
  cs: /[ěřůčšž]/g,
  ro: /[șțşţă]/g,
  tr: /[ğışİ]/g,
  vi: /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g,
  ru: /[ыэъё]/g,
  uk: /[іїєґ]/g,
}

/** Frequent words of languages that labels are not written in, beside those whose words the importer knows. */
export const otherFunctionWords: Readonly<Record<string, string>> = {
  fi: 'ja on sekä että tai oli ovat myös kanssa sisältää vastasin vastaan kuten joka jossa mukaan yli alle vuotta vuoden vuoteen noin lisäksi työskentelin',
  et: 'ja on ning oli või kui koos ka mis samuti aastat üle alla ehk olen töötasin',
  hu: 'és az egy hogy nem volt valamint mint vagy is alatt során után között évek éves felett mellett számára részt',
  hr: 'i u na za sa se je od do kao te koji koja sam uz ili tijekom godina godine rad pri kroz bio bila iz što',
  sl: 'in v na za z s se je od do kot ter ki sem pri ali med let leta tudi po iz pod kar',
  sk: 'a v na s pre so sa z do pri od vo k o za som ako že vrátane práca podľa nových rokov počas alebo bol bola',
  lt: 'ir su į iš už per nuo iki kaip bei buvo arba metų metai darbo dėl apie tai yra',
  lv: 'un ar no uz par ir pie līdz kā vai bija gadu gadi kas darba pēc',
  is: 'og í á að um með fyrir til við er frá sem af var ég ár hjá eða einnig',
  ca: "i amb els les del per una el la en com als des dels aquest més entre anys equip d'un l'equip també va",
  gl: 'e os as dos das para con unha por na no do da ao máis equipo anos tamén desde durante',
  eu: 'eta da ez bat dut izan nuen zen egin ere lan urte arte baino',
  sq: 'dhe të në për me një nga si është e i më janë gjatë vjet ose',
  af: 'en die van vir met in op die as is by tot nuwe jaar was het onder',
  bg: 'и в на за с от до по при като съм или през години работа е са което',
}

/** Letters that the neighbours of a language lack, at least in these positions. */
export const otherLetters: Readonly<Record<string, RegExp>> = {
  fi: /ää|yy|öö|uo|(?<=\p{L})ii/gu,
  hu: /[őű]/g,
  hr: /[ćđ]/g,
  sk: /[ľĺŕ]/g,
  lt: /[ėįųū]/g,
  lv: /[āēīūģķļņ]/g,
  is: /[ðþ]/g,
}

/** Scripts that one alone of our languages has; Kana are looked for before Han, since Japanese has both. */
export const ownScripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['el', /\p{Script=Greek}/gu],
]

/**
 * Languages and variants that share script or words with a commoner one: letters or words of their own, which have to be
 * at least two more than those of the other. Persian has four letters and two forms that Arabic lacks, Urdu has more.
 */
export const dialects: readonly (readonly [
  language: string,
  of: string,
  own: RegExp,
  other: RegExp,
])[] = [
  ['ur', 'ar', /[ٹڈڑںےہھ]/g, /[يكة]/g],
  ['fa', 'ar', /[پچژگکی]/g, /[يكة]/g],
  [
    'zh-hant',
    'zh',
    /[個們來這經歷學語專業證聯絡簡習資與為開發設計術團隊國際會務產獲獎興趣負責]/g,
    /[个们来这经历学语专业证联络简习资与为开发设计术团队国际会务产获奖兴趣负责]/g,
  ],
  [
    'pt-br',
    'pt',
    /(?<!\p{L})(?:equipes?|contato|prêmios?|habilidades|gerenci\p{L}+|planejamento|treinamento|usuários?|currículo)(?!\p{L})/gu,
    /(?<!\p{L})(?:equipas?|contactos?|prémios?|competências|planeamento|utilizador(?:es)?)(?!\p{L})/gu,
  ],
]
