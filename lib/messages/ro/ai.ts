import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

type Exam = Parameters<typeof english.settings.report.exam>[0]

const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `Fapte inventate observate: ${number(noticed)} din ${number(fabrications)}. Propoziții adevărate acceptate: ${number(supported)} din ${number(honest)}.`
  return isPassed
    ? `${figures} Compară sugestiile cu CV-ul tău.`
    : `${figures} Nu este destul de fiabil, așa că te întrebăm la fiecare sugestie.`
}

/** Messages about AI models, in Romanian. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'Un model AI poate sugera formulări mai bune pentru CV-ul tău. Restul funcționează și fără el.',
    works: 'În uz',
    none: 'Neconfigurat',
    ownModel: (model, provider) => `${model} de la ${provider}, cu cheia ta`,
    operatorModel: (model, provider) => `${model} (${provider}), oferit de acest server`,
    nothing: 'Nu ai configurat niciun model AI.',
    operatorLost:
      'Acest server are un model AI, dar îi lipsește cheia. Contactează persoana care administrează acest server.',
    modelTitle: 'Model AI',
    test: 'Testează conexiunea',
    testAgain: 'Testează din nou',
    testing: 'Se testează…',
    keyTitle: 'Cheia ta',
    keyNone:
      'Alegi modelul AI și îi plătești tu furnizorul. Se folosește în locul unui model al serverului.',
    keyKept: (provider, date) => `Pentru ${provider}, salvată pe ${date}.`,
    keyLost:
      'Cheia ta nu mai poate fi citită, pentru că acest server a fost restabilit fără secretul lui. Introdu cheia din nou.',
    add: 'Adaugă o cheie',
    change: 'Schimbă',
    remove: 'Elimină cheia',
    removed:
      'Cheia a fost eliminată de pe acest server. Funcționează încă la furnizor, unde o poți revoca.',
    saved: 'Cheie salvată.',
    provider: 'Furnizor',
    providerHint: (host) => `Cheia și cererile tale AI se trimit doar la ${host}.`,
    key: 'Cheie',
    keyHint: 'Se stochează criptată și nu se mai afișează.',
    keyKeptHint: 'Lasă gol ca să păstrezi cheia actuală.',
    model: 'Model AI',
    modelHint: (example) => `Numele modelului la furnizor, de exemplu ${example}.`,
    save: 'Salvează și testează',
    missingKey: 'Introdu cheia primită de la furnizor.',
    missingModel: 'Scrie numele unui model AI.',
    invalid:
      'Cheile și numele modelelor conțin doar litere, cifre și simboluri, fără spații. Nu s-a schimbat nimic. Verifică ambele câmpuri.',
    report: {
      works: (seconds) => `Conexiune reușită. Modelul AI a răspuns în ${seconds} s.`,
      mode: {
        schema: 'Acceptă răspunsuri structurate.',
        json: 'Acceptă doar răspunsuri JSON. Verificăm fiecare răspuns și mai întrebăm o dată dacă nu se potrivește.',
        plain:
          'Fără răspunsuri structurate. Verificăm fiecare răspuns și mai întrebăm o dată dacă nu se potrivește.',
      },
      usage: {
        told: 'Raportează câte tokenuri folosește.',
        untold: 'Nu raportează câte tokenuri folosește, deci costul este necunoscut.',
      },
      vectors: (count) => `Căutarea după sens funcționează (dimensiuni: ${count}).`,
      noVectors: 'Căutarea după sens nu funcționează.',
      exam: (exam) => `Testat la recitire. ${examResult(exam)}`,
      examIn: (language, exam) => `Testat la recitire (${language}). ${examResult(exam)}`,
      revoked:
        'La recitire i-au scăpat greșeli puse de noi ca test, așa că te întrebăm la fiecare sugestie. Îl testăm din nou. Îl poți testa și tu.',
      noExam: 'Nu a putut fi testat la recitire, așa că te întrebăm la fiecare sugestie.',
    },
    todayTitle: 'Azi',
    tokens: (used) => `Tokenuri folosite: ${used}`,
    tokensOf: (used, limit) => `Tokenuri folosite: ${used} din ${limit}`,
    calls: (count) =>
      plural(count, { one: 'în # cerere', few: 'în # cereri', other: 'în # de cereri' }),
    cost: (dollars) => `cel mult ${dollars} USD`,
    costLittle: 'sub un cent american',
    costUnknown: 'cost necunoscut',
    tokensHint:
      'Un token este o bucată scurtă de text, în engleză cam trei sferturi de cuvânt. Numărătoarea reîncepe la miezul nopții UTC.',
    sentTitle: 'Ce se trimite modelului AI',
    sent: [
      {
        term: 'Când',
        text: 'Doar când ceri și când editezi o sugestie și faci o pauză: textul tău este atunci comparat cu CV-ul. Niciodată în timp ce scrii un CV sau o scrisoare și niciodată în fundal.',
      },
      {
        term: 'Ce',
        text: 'Părțile din CV la care se referă cererea ta și anunțul pe care l-ai lipit. Toate textele CV-ului când sunt comparate cu un anunț sau când sugestiile sunt comparate cu ele. Câmpurile pentru nume, e-mail, telefon, adresă și linkuri și fotografia sunt lăsate deoparte. Când ceri ajutor la un fișier importat: rândurile nealocate și cele din jurul lor.',
      },
      {
        term: 'Cui',
        text: 'Doar furnizorului sau serverului numit mai sus. Ce păstrează și cât timp ține de operatorul lui. Pentru căutarea după sens, vectorii creați din textele tale se stochează unde este configurat acest server și se șterg odată cu CV-ul.',
      },
      {
        term: 'Ce primești',
        text: 'Sugestii pe care le verifici. Nimic nu se adaugă într-un CV fără acceptul tău.',
      },
    ],
  },
  errors: {
    'ai-not-set-up': 'Nu ai configurat niciun model AI. Adaugă cheia ta în setări.',
    'budget-used-up':
      'Ai atins limita AI de azi. Se resetează la miezul nopții UTC. Ca să continui acum, adaugă cheia ta în setări.',
    'key-refused':
      'Furnizorul a respins cheia sau cheia nu dă acces la acest model AI. Verifică cheia în setări.',
    'out-of-credit':
      'Contul din spatele cheii nu mai are credit. Adaugă credit la furnizor, apoi încearcă din nou.',
    'model-unknown': 'Furnizorul nu cunoaște acest model AI. Verifică numele modelului în setări.',
    busy: 'Modelul AI este ocupat. Încearcă din nou peste un minut.',
    'server-trouble': 'Serverul modelului AI are o problemă. Încearcă din nou peste câteva minute.',
    unreachable:
      'Serverul modelului AI nu răspunde. Dacă rulează pe computerul tău, verifică dacă este pornit. Altfel, încearcă mai târziu.',
    'too-slow':
      'Modelul AI a durat prea mult, așa că l-am oprit. Încearcă din nou sau alege în setări un model mai rapid.',
    cancelled: 'Ai oprit această cerere. Nu s-a schimbat nimic.',
    refused:
      'Modelul AI a refuzat să răspundă. Schimbă puțin textul sau încearcă alt model din setări.',
    'cut-off':
      'Răspunsul modelului AI a fost prea lung și s-a întrerupt. Cere mai puțin text deodată.',
    unreadable:
      'Nu am putut citi răspunsul modelului AI. Încearcă din nou sau alege alt model în setări.',
    'wrong-shape':
      'Răspunsul modelului AI avea un format greșit. Încearcă din nou sau alege alt model în setări.',
    'too-large':
      'Modelul AI a trimis mult prea mult text, așa că l-am oprit. Alege alt model în setări.',
    'too-long': 'Este mai mult text decât poate primi modelul AI deodată. Încearcă cu mai puțin.',
    redirected:
      'Serverul modelului AI ne-a redirecționat către altă adresă, dar nu urmăm redirecționările. Cine l-a configurat trebuie să introducă adresa nouă.',
    'no-model-server':
      'Serverul de la această adresă nu este un server de modele AI. Cine l-a configurat trebuie să verifice adresa.',
    'no-document': 'Acest CV nu mai este în contul tău. Nu s-a schimbat nimic.',
    'nothing-to-reword':
      'Acest CV nu are încă profil sau puncte de îmbunătățit. Scrie mai întâi câteva.',
    'no-such-text':
      'Nu putem sugera o formulare pentru acest text: este gol, ascuns, foarte lung sau conține un link. Schimbă asta, apoi încearcă din nou.',
    'unknown-language':
      'Putem verifica traduceri doar din engleză, germană, franceză, spaniolă, portugheză și italiană, iar acest CV nu pare să fie în una dintre ele. Nu s-a schimbat nimic. Scrie mai mult într-una dintre aceste limbi, apoi încearcă din nou.',
    'no-vector-index':
      'Căutarea după sens nu este configurată complet pe acest server. Am comparat cuvintele.',
    'input-lost': 'Datele trimise de tine nu mai sunt stocate aici. Trimite-le din nou.',
    'notes-unreadable':
      'Nu am găsit un CV în aceste notițe. Scrie numele și, pe rânduri separate, fiecare loc de muncă cu angajator, date și sarcini.',
    'render-failed':
      'Nu am putut crea un PDF din acest CV. Nu s-a schimbat nimic. Încearcă din nou cu texte mai puține sau mai scurte.',
    'took-too-long':
      'Lucrul la acest CV a durat prea mult, așa că ne-am oprit. Nu s-a schimbat nimic. Încearcă din nou cu texte mai puține sau mai scurte.',
    'gave-up':
      'Această cerere a eșuat de mai multe ori. Nu s-a schimbat nimic. Încearcă din nou sau alege alt model AI în setări.',
    'wrong-embeddings':
      'Modelul AI pentru căutarea după sens a trimis date inutilizabile. Alege alt model pentru această căutare.',
  },
}
