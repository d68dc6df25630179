import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

type Exam = Parameters<typeof english.settings.report.exam>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `Rozpoznané výmysly: ${number(noticed)} z ${number(fabrications)}. Uznané pravdivé věty: ${number(supported)} z ${number(honest)}.`
  return isPassed
    ? `${figures} Model porovnává návrhy s vaším životopisem.`
    : `${figures} To není dost spolehlivé, proto se vás Vitae zeptá na každý návrh.`
}

/** Messages about AI models: the settings of the person's own model, and errors of a request, in Czech. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'Model AI může navrhnout lepší formulace. Vše ostatní funguje i bez něj.',
    works: 'Používá se',
    none: 'Nenastaveno',
    ownModel: (model, provider) => `${model} (${provider}), s vaším klíčem`,
    operatorModel: (model, provider) => `${model} (${provider}), poskytuje tento server`,
    nothing: 'Nemáte nastavený žádný model AI.',
    operatorLost: 'Tento server má model AI, ale chybí k němu klíč. Obraťte se na správce serveru.',
    modelTitle: 'Model AI',
    test: 'Otestovat připojení',
    testAgain: 'Otestovat znovu',
    testing: 'Testuje se…',
    keyTitle: 'Váš vlastní klíč',
    keyNone:
      'Model AI si vyberete a jeho poskytovateli zaplatíte sami. Má přednost před modelem serveru.',
    keyKept: (provider, date) => `Pro ${provider}, uloženo ${date}.`,
    keyLost:
      'Klíč už nelze přečíst, protože server byl obnoven bez svého tajného klíče. Zadejte klíč znovu.',
    add: 'Přidat klíč',
    change: 'Změnit',
    remove: 'Odebrat klíč',
    removed:
      'Klíč odebrán z tohoto serveru. U poskytovatele stále platí a můžete ho tam zneplatnit.',
    saved: 'Klíč uložen.',
    provider: 'Poskytovatel',
    providerHint: (host) => `Váš klíč a požadavky na AI se odesílají jen na ${host}.`,
    key: 'Klíč',
    keyHint: 'Uloží se zašifrovaně a znovu se nezobrazí.',
    keyKeptHint: 'Chcete-li ponechat současný klíč, nechte prázdné.',
    model: 'Model AI',
    modelHint: (example) => `Název modelu u poskytovatele, například ${example}.`,
    save: 'Uložit a otestovat',
    missingKey: 'Zadejte klíč od poskytovatele.',
    missingModel: 'Zadejte název modelu AI.',
    invalid:
      'Klíče a názvy modelů obsahují jen písmena, číslice a symboly, žádné mezery. Nic se nezměnilo. Zkontrolujte obě pole.',
    report: {
      works: (seconds) => `Připojeno. Model AI odpověděl za ${seconds} s.`,
      mode: {
        schema: 'Podporuje strukturovaný výstup.',
        json: 'Podporuje jen výstup JSON. Každá odpověď se kontroluje, a když nevyhovuje, model dostane otázku ještě jednou.',
        plain:
          'Bez strukturovaného výstupu. Každá odpověď se kontroluje, a když nevyhovuje, model dostane otázku ještě jednou.',
      },
      usage: {
        told: 'Hlásí počet použitých tokenů.',
        untold: 'Nehlásí počet použitých tokenů, proto cena není známa.',
      },
      vectors: (count) => `Hledání podle významu funguje (počet rozměrů: ${count}).`,
      noVectors: 'Hledání podle významu nefunguje.',
      exam: (exam) => `Test kontroly textů. ${examResult(exam)}`,
      examIn: (language, exam) => `Test kontroly textů (${language}). ${examResult(exam)}`,
      revoked:
        'Při kontrole textů model přehlédl zkušební chyby, proto se vás Vitae zeptá na každý návrh. Právě ho testujeme znovu. Otestovat ho můžete i sami.',
      noExam: 'Kontrolu textů se nepodařilo otestovat, proto se vás Vitae zeptá na každý návrh.',
    },
    todayTitle: 'Dnes',
    tokens: (used) => `Použité tokeny: ${used}`,
    tokensOf: (used, limit) => `Použité tokeny: ${used} z ${limit}`,
    calls: (count) =>
      plural(count, {
        one: 'v # požadavku',
        few: 'v # požadavcích',
        many: 'v # požadavku',
        other: 'v # požadavcích',
      }),
    cost: (dollars) => `nejvýše ${dollars} US$`,
    costLittle: 'méně než jeden americký cent',
    costUnknown: 'cena není známa',
    tokensHint:
      'Token je krátký kousek textu, v angličtině asi tři čtvrtiny slova. Počítadlo se nuluje o půlnoci UTC.',
    sentTitle: 'Co se odesílá modelu AI',
    sent: [
      {
        term: 'Kdy',
        text: 'Jen když o to požádáte, a když upravíte návrh a přestanete psát: vaše úprava se pak porovná s životopisem. Nikdy při psaní životopisu nebo dopisu a nikdy na pozadí.',
      },
      {
        term: 'Co',
        text: 'Části životopisu, kterých se požadavek týká, a vložený inzerát. Všechny texty životopisu, když se porovnávají s inzerátem nebo když se podle nich kontrolují návrhy. Pole se jménem, e-mailem, telefonem, adresou a odkazy a fotka se vynechávají. Při pomoci s importem: nezařazené řádky a řádky kolem nich.',
      },
      {
        term: 'Komu',
        text: 'Jen poskytovateli nebo serveru uvedenému výše. Co a jak dlouho uchovává, záleží na jeho provozovateli. Pro hledání podle významu se vektory z vašich textů ukládají tam, kde je to na tomto serveru nastaveno, a mažou se spolu s životopisem.',
      },
      {
        term: 'Co získáte',
        text: 'Návrhy, které posoudíte. Do životopisu se nic nepřidá, dokud to nepřijmete.',
      },
    ],
  },
  errors: {
    'ai-not-set-up': 'Nemáte nastavený žádný model AI. Přidejte v nastavení vlastní klíč.',
    'budget-used-up':
      'Dnešní limit AI je vyčerpaný. Obnoví se o půlnoci UTC. Chcete-li pokračovat hned, přidejte v nastavení vlastní klíč.',
    'key-refused':
      'Poskytovatel klíč odmítl, nebo klíč nedává přístup k tomuto modelu AI. Zkontrolujte klíč v nastavení.',
    'out-of-credit':
      'Na účtu, ke kterému klíč patří, došel kredit. Doplňte ho u poskytovatele a zkuste to znovu.',
    'model-unknown': 'Poskytovatel tento model AI nezná. Zkontrolujte název modelu v nastavení.',
    busy: 'Model AI je vytížený. Zkuste to znovu za minutu.',
    'server-trouble': 'Server modelu AI má potíže. Zkuste to znovu za několik minut.',
    unreachable:
      'Server modelu AI neodpovídá. Pokud běží na vašem počítači, zkontrolujte, že je zapnutý. Jinak to zkuste později.',
    'too-slow':
      'Modelu AI to trvalo příliš dlouho, proto byl zastaven. Zkuste to znovu, nebo v nastavení vyberte rychlejší model.',
    cancelled: 'Požadavek na AI byl zastaven. Nic se nezměnilo.',
    refused: 'Model AI odmítl odpovědět. Text trochu změňte, nebo v nastavení zkuste jiný model.',
    'cut-off':
      'Odpověď modelu AI byla příliš dlouhá, a proto je neúplná. Žádejte najednou o méně textu.',
    unreadable:
      'Odpověď modelu AI se nepodařilo přečíst. Zkuste to znovu, nebo v nastavení vyberte jiný model.',
    'wrong-shape':
      'Odpověď modelu AI měla nesprávný formát. Zkuste to znovu, nebo v nastavení vyberte jiný model.',
    'too-large':
      'Model AI poslal příliš mnoho textu, proto se zastavil. V nastavení vyberte jiný model.',
    'too-long':
      'To je víc textu, než model AI dokáže najednou zpracovat. Zkuste to s kratším textem.',
    redirected:
      'Server modelu AI přesměrovává na jinou adresu, na kterou Vitae nepřejde. Novou adresu musí zadat ten, kdo ho nastavuje.',
    'no-model-server':
      'Server na této adrese není server modelu AI. Adresu musí zkontrolovat ten, kdo ho nastavuje.',
    'no-document': 'Tento životopis už ve vašem účtu není. Nic se nezměnilo.',
    'nothing-to-reword':
      'Tento životopis zatím nemá profil ani odrážky k vylepšení. Nejdřív nějaké napište.',
    'no-such-text':
      'Pro tento text nelze navrhnout formulaci: je prázdný, skrytý, velmi dlouhý nebo obsahuje odkaz. Změňte to a zkuste to znovu.',
    'unknown-language':
      'Překlady lze kontrolovat jen z angličtiny, němčiny, francouzštiny, španělštiny, portugalštiny a italštiny a tento životopis zřejmě v žádném z těchto jazyků není. Nic se nezměnilo. Napište v některém z nich víc a zkuste to znovu.',
    'no-vector-index':
      'Hledání podle významu není na tomto serveru úplně nastavené. Místo toho se porovnala slova.',
    'input-lost': 'Odeslaná data tu už nejsou uložená. Odešlete je znovu.',
    'notes-unreadable':
      'V těchto poznámkách se nenašel životopis. Napište jméno a na samostatné řádky každé zaměstnání se zaměstnavatelem, daty a úkoly.',
    'render-failed':
      'PDF tohoto životopisu se nepodařilo vytvořit. Nic se nezměnilo. Zkuste to s menším počtem textů nebo s kratšími.',
    'took-too-long':
      'Práce na tomto životopisu trvala příliš dlouho, proto byla zastavena. Nic se nezměnilo. Zkuste to s menším počtem textů nebo s kratšími.',
    'gave-up':
      'Tento požadavek na AI několikrát selhal. Nic se nezměnilo. Zkuste to znovu, nebo v nastavení vyberte jiný model AI.',
    'wrong-embeddings':
      'Model AI pro hledání podle významu vrátil nepoužitelná data. Vyberte pro něj jiný model.',
  },
}
