/** Words of dates in documents of a language, beside those that our own documents print. */
type DateWords = {
  /** Lists of twelve names of months: of a language without labels, or further cases. */
  months?: readonly string[]
  /** Further names, a month a group, January first: groups parted by bars, names by full stops. */
  moreMonths?: string
  /** Words for "still going on", parted by bars. */
  present?: string
}

/** Words of dates that only the import reads, by primary tag. */
export const dateTables: Readonly<Record<string, DateWords>> = {
  en: {
    moreMonths: '||||||||sept|||',
    present:
      'till date|till now|till present|til now|up to now|to present|to now|to today|until present|until today|until now|currently working|date|onwards|onward|this day|to this day|the present|ongoing position',
  },
  de: {
    moreMonths: 'jän.jänner|feber|maerz.mrz||||||sept|||',
    present:
      'bis jetzt|bis dato|bis aktuell|bis laufend|bis auf weiteres|fortlaufend|andauernd|gegenwart|bis zur gegenwart|aktuelle position|bis zum heutigen tag|bis derzeit',
  },
  fr: {
    moreMonths: 'jan.janv|fév.févr|mar|avr|||juil.jul|aoû.aou|sept||nov|déc.dec',
    present:
      'aujourdhui|auj.|à aujourd’hui|à maintenant|maintenant|act.|à l’heure actuelle|ce jour|jusqu’à aujourd’hui|jusqu’à présent|jusqu’à maintenant|poste actuel|à nos jours',
  },
  es: {
    moreMonths: '||||||||sep.set.setiembre|||',
    present:
      'la actualidad|a la actualidad|hasta la actualidad|hasta la fecha|a la fecha|la fecha|el presente|al presente|hasta el presente|hasta ahora|hasta hoy|ahora|a hoy|vigente|act.|presente',
  },
  pt: {
    present:
      'o presente|até o momento|até ao presente|até o presente|até à data|até a data|até agora|ao presente|momento|agora|até à atualidade|atualidade|actualmente|presente momento',
  },
  it: {
    moreMonths: 'genn|febbr||||giu|lug||sett|ott||',
    present:
      'a oggi|fino ad oggi|sino ad oggi|ad ora|in essere|al presente|tuttora|a tutt’oggi|ora|fino a oggi|attualità|oggi',
  },
  nl: {
    moreMonths: '||mrt.maa||||||sept|||',
    present: 'tot nu|tot op heden|tot vandaag|nu toe|tot nu toe|t/m heden|t/m nu|lopend',
  },
  pl: {
    // Years of schools and work are written with Roman months; "i" is the word for "and".
    moreMonths: '|ii|iii|iv|maja.v|vi|vii|viii|ix|x|xi|xii',
    present:
      'do chwili obecnej|do teraz|do dzisiaj|dzisiaj|do obecnie|aktualnie|do nadal|trwa|chwila obecna|chwili obecnej|w toku',
  },
  sv: {
    moreMonths: '||mar|||jun|jul|||||',
    present:
      'nuvarande|pågående|nu|tills vidare|i dag|idag|dags dato|till nu|till dags dato|till idag|fortfarande',
  },
  da: {
    months: [
      'januar februar marts april maj juni juli august september oktober november december',
      'jan feb mar apr maj jun jul aug sep okt nov dec',
    ],
    present: 'nuværende|nu|i dag|dags dato|til dato|pågående|igangværende|til nu|til i dag|fortsat',
  },
  no: {
    months: [
      'januar februar mars april mai juni juli august september oktober november desember',
      'jan feb mar apr mai jun jul aug sep okt nov des',
    ],
    present: 'nåværende|nå|i dag|dags dato|pågående|til nå|til i dag|fremdeles|fortsatt|d.d.',
  },
  cs: {
    months: ['lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci'],
    present:
      'současnost|dosud|doposud|nyní|dnes|do současnosti|do současné doby|až dosud|až do současnosti|trvá|aktuálně|do dneška|přítomnost',
  },
  ro: {
    moreMonths: 'ianuar|februar||||||sep||noi|',
    present:
      'prezent|în prezent|până în prezent|azi|astăzi|acum|actual|actualmente|în curs|până acum|la zi|in desfasurare',
  },
  tr: {
    moreMonths: 'ocak|subat|||||||||||',
    present:
      'halen devam|devam|şu an|şimdi|günümüze kadar|bugüne kadar|hâlen|halen devam ediyor|şu anda|günümüze|beri|bu yana',
  },
  el: {
    moreMonths:
      'ιανουαριο|φεβρουαριο|μαρτιο|απριλιο|μαιο|ιουνιο|ιουλιο|αυγουστο|σεπτεμβριο|οκτωβριο|νοεμβριο|δεκεμβριο',
    present:
      'παρόν|σήμερα|μέχρι σήμερα|έως και σήμερα|τώρα|ως σήμερα|έως τώρα|μέχρι και σήμερα|σε εξέλιξη|το παρόν',
  },
  ru: {
    moreMonths: 'янв|фев.февр|мар|апр|мая|июн|июл|авг|сен.сент|окт|ноя.нояб|дек',
    present:
      'по настоящее время|по н.в.|по н. в.|н.в|н. в.|н/в|наст. время|наст. вр.|настоящее|по сей день|по сегодняшний день|сегодня|до сих пор|текущее время|по текущее время|по сейчас|до настоящего времени|наст.время',
  },
  uk: {
    moreMonths: 'січ|лют|бер|квіт.кві|трав|черв|лип|серп|вер.верес|жовт|лист|груд',
    present:
      'дотепер|по теперішній час|до теперішнього часу|до сьогодні|сьогодні|по цей час|дотепер|наразі|нині|до цього часу|по сьогодні|т.ч.|і дотепер|по т.ч.',
  },
  ja: {
    present: '現在|現在に至る|現在まで|今|今日|在職中|在籍中|現職|継続中|至現在',
  },
  zh: {
    moreMonths: '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月',
    present:
      '至今|现在|現在|迄今|目前|今|当前|目前在职|在职|在職|在读|在讀|至现在|到现在|至目前|现今',
  },
  ko: {
    present: '현재|현재까지|재직중|재직 중|재학중|재학 중|지금|진행중|진행 중|현재 재직중',
  },
  ar: {
    // The Levant and the Maghreb name them in their own ways.
    moreMonths:
      'كانون الثاني.جانفي|شباط.فيفري.فيفريي|آذار.مارس|نيسان.أفريل.ابريل|أيار.ماي.مايس|حزيران.جوان.يونية|تموز.جويلية.يولية|آب.أوت.غشت|أيلول.شتنبر|تشرين الأول.اكتوبر|تشرين الثاني.نونبر|كانون الأول.دجنبر',
    present:
      'حتى الآن|الآن|إلى الآن|الى الان|حتى الان|الان|حاليا|حالياً|الوقت الحاضر|حتى الوقت الحاضر|حتى تاريخه|إلى الوقت الحالي|مستمر|حتى اليوم|اليوم|الحالي|حتى الوقت الحالي|لا يزال|على رأس العمل',
  },
  he: {
    moreMonths: "ינו'|פבר'|מרס.מרץ|אפר'|מאי.במאי||יול'|אוג'|ספט'|אוק'|נוב'|דצמ'",
    present: 'כיום|היום|עד היום|עד עתה|עכשיו|הווה|נוכחי|עד כה|ועד היום|עד הווה',
  },
  hi: {
    moreMonths: 'जन|फर.फरवरी|||||जुलाई.जुल|अग|सित.सितम्बर|अक्टू.अक्तूबर|नव.नवम्बर|दिस.दिसम्बर',
    present: 'वर्तमान|अब तक|अभी तक|वर्तमान तक|आज तक|आज|जारी|वर्तमान में|अद्यतन',
  },
  id: {
    present:
      'sekarang|saat ini|kini|sampai sekarang|hingga sekarang|hingga kini|sampai saat ini|hingga saat ini|masih bekerja|masih berjalan|s/d sekarang|sampai kini|s.d. sekarang|masih',
  },
  vi: {
    present: 'hiện tại|hiện nay|nay|đến nay|đến hiện tại|bây giờ|hiện giờ|đến bây giờ|cho đến nay',
  },
}
