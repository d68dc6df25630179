import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the landing and privacy pages, in Romanian. */
export const site: typeof english = {
  title: 'Vitae: creează-ți CV-ul și vezi PDF-ul real în timp ce scrii',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Scrie-ți CV-ul și vezi PDF-ul real în timp ce scrii. Nu ai nevoie de cont: CV-ul rămâne pe acest dispozitiv până te conectezi.',
  footer: 'Fără cont obligatoriu, fără urmărire.',
  footerLink: 'Unde sunt stocate datele tale',
  licences: 'Licențe open source',
  pages: 'Paginile acestui site',
  templates: 'Șabloane',
  check: 'Verifică un CV',
  yourCvs: 'CV-urile tale',
  privacy: 'Confidențialitate',
  signIn: 'Conectare',
  landing: {
    headlineFirst: 'Scrie o singură dată.',
    headlineSecond: 'Trimite un CV',
    headlineMarked: 'potrivit pentru job',
    headlineEnd: '.',
    introduction:
      'Începe să scrii și vezi PDF-ul real în timp ce scrii. Nu ai nevoie de cont. Sugestiile AI sunt comparate cu CV-ul tău înainte să le vezi.',
    start: 'Începe să scrii',
    open: 'Importă-ți CV-ul (PDF, Word)',
    reassurance: 'CV-ul tău rămâne pe acest dispozitiv până te conectezi.',
    drop: 'Ai deja un CV ca PDF, Word, text sau export din alt serviciu? Trage-l oriunde pe această pagină. Este citit pe dispozitivul tău.',
    paper: (template) =>
      `Un CV de exemplu creat cu Vitae în șablonul ${template}: Amara Okafor, o ingineră de date fictivă, cu profil, experiență, educație, competențe și limbi pe o singură pagină.`,
    cardText: 'Pagina se actualizează în timp ce scrii.',
    cardLink: 'Deschide această pagină ca PDF',
    strip: {
      label: 'Câteva dintre șabloane',
      text: 'Poți schimba șablonul oricând, textul tău rămâne.',
      all: (count) =>
        plural(count, {
          one: 'Vezi # șablon',
          few: 'Vezi toate cele # șabloane',
          other: 'Vezi toate cele # de șabloane',
        }),
    },
    steps: {
      title: 'De la CV-ul pe care îl ai la un PDF nou',
      text: 'Fișierul tău este citit pe dispozitivul tău, nu pe un server. Îl verifici înainte să devină un CV.',
      list: [
        {
          title: 'Alege fișierul',
          text: 'PDF, Word, text, LinkedIn sau un export din alt serviciu. Sau lipește textul.',
          picture:
            'Aplicația cere un fișier: un PDF, un fișier Word sau un export din alt serviciu.',
        },
        {
          title: 'Verifică ce s-a citit',
          text: 'Paginile fișierului stau lângă câmpuri. Dă clic pe un câmp ca să vezi de unde vine textul.',
          picture:
            'Pagina unui CV vechi lângă câmpuri cu numele, datele de contact și locurile de muncă.',
        },
        {
          title: 'Editează și descarcă',
          text: 'Alege un șablon și vezi PDF-ul în timp ce scrii. Previzualizarea este fișierul pe care îl trimiți.',
          picture: 'Același CV în editor: câmpurile într-o parte, pagina PDF-ului în cealaltă.',
        },
      ],
    },
    machines: {
      title: 'Programele citesc ce citesc oamenii',
      text: 'Software-ul angajatorilor citește textul din PDF, nu imaginea. În testele noastre cu 19 CV-uri în 22 de șabloane, cinci cititoare de PDF au găsit toate numele, datele de contact, funcțiile, perioadele și toți angajatorii.',
      page: 'Ce văd oamenii',
      layer: 'Ce citesc programele',
      picture:
        'Partea de sus a CV-ului de exemplu: nume, date de contact, profil și primul loc de muncă.',
      note: 'Primele rânduri pe care programul pdftotext le citește din acest PDF.',
    },
    truth: {
      title: 'AI-ul sugerează. CV-ul tău decide.',
      text: 'Fiecare sugestie AI este comparată cu CV-ul tău înainte să o vezi. Ce se dovedește inventat se blochează, ce nu reiese din CV-ul tău devine o întrebare și nu se schimbă nimic până nu accepți. Te poți descurca și fără AI.',
      verdicts: { block: 'Blocată.', confirm: 'Tu decizi.' },
      reasons: {
        number: 'Numărul din „48%” nu este în textul pe care îl înlocuiește.',
        skill: 'Competența „Snowflake” nu este în CV-ul tău.',
        elsewhere: '„AWS” apare în altă parte a CV-ului. Este adevărat și aici?',
      },
      note: 'Rezultatele verificării pentru CV-ul de exemplu de pe această pagină.',
    },
    languages: {
      title: (count) =>
        plural(count, {
          one: 'CV-uri într-o singură limbă',
          few: 'CV-uri în # limbi',
          other: 'CV-uri în # de limbi',
        }),
      text: 'Titlurile, datele și etichetele urmează limba CV-ului tău, de la dreapta la stânga acolo unde se scrie așa. Și aplicația în sine este disponibilă în multe limbi.',
      list: 'Limbile unui CV',
    },
    closing: {
      title: 'Începe cu un rând',
      text: 'Fără cont și fără plată. Pagina apare imediat ce scrii.',
    },
    claimsLabel: 'Pe ce te poți baza',
    claims: [
      {
        title: 'Previzualizarea este PDF-ul',
        text: 'Ce vezi în timp ce scrii este fișierul pe care îl trimiți, rând cu rând.',
      },
      {
        title: 'Rămâne la tine',
        text: 'CV-urile tale se salvează în acest browser și, cu un cont, și pe celelalte dispozitive. Poți lucra offline.',
      },
      {
        title: 'Îl descarci oricând',
        text: 'PDF, Word, JSON Resume și altele, oricând, fără să plătești.',
      },
    ],
  },
  privacyPage: {
    title: 'Unde sunt stocate datele tale',
    description: 'Toate locurile în care Vitae stochează ce scrii și cum ștergi datele.',
    introduction:
      'Fără cont, tot ce scrii rămâne în browserul tău. Cu un cont, se află și pe acest server. Această pagină enumeră toate locurile.',
    updated: 'Descrie versiunea de Vitae pe care o folosești acum.',
    sections: [
      {
        title: 'În acest browser',
        paragraphs: [
          'Folosim pe acest dispozitiv doar spațiile de stocare de mai jos. Ele țin de adresa acestui site: alt browser, alt profil sau o fereastră privată le au pe ale lor.',
        ],
        items: [
          {
            term: 'CV-urile tale',
            text: 'Fiecare CV, inclusiv cele din coș, și istoricul pentru anulare, în baza de date a browserului (IndexedDB, sub un nume care începe cu „vitae:”). Se salvează în timp ce scrii. Datele unui cont au baza lor de date. CV-urile fără cont se salvează și ca fișiere în sistemul privat de fișiere al browserului, pentru cazul în care browserul își pierde baza de date. Un fișier pe care îl tragi pe o pagină ca aceasta este stocat până este deschis. Un fișier pe care îl imporți ca CV este stocat, cu modificările tale, până creezi CV-ul sau renunți la import.',
          },
          {
            term: 'Setările tale',
            text: 'Fusul orar, tema și comenzile folosite ultima dată în editor, în stocarea locală a browserului, sub nume care încep cu „vitae.”. Limba interfeței este într-un cookie, „vitae-locale”, care rămâne un an.',
          },
          {
            term: 'Cine ești',
            text: 'Doar cu un cont: e-mailul și numărul contului tău, în stocarea locală sub „vitae.account”, și cookie-uri care te păstrează în cont. Cât timp cineva se conectează, mai există câteva minute unul sau două cookie-uri. Unul dintre ele îi spune paginii următoare ce cont s-a conectat, iar acea pagină îl șterge. Dacă ai ales să rămâi în cont, alt cookie rămâne un an după ultima conectare: un număr aleatoriu după care contul tău recunoaște acest dispozitiv, ca să te poată anunța despre conectările de pe altele.',
          },
          {
            term: 'Aplicația în sine',
            text: 'Pagini, scripturi și fonturi, ca Vitae să se deschidă offline (memoria cache a unui service worker). Nu conține nimic din ce ai scris.',
          },
        ],
      },
      {
        title: 'Pe server, fără cont',
        paragraphs: [
          'Nimic din ce scrii. Serverul trimite aplicația și nu primește niciodată un CV: PDF-ul se creează în browserul tău. Vizitatorii nu sunt numărați și nu se cere nimic de la serverul altei companii.',
          'O excepție: dacă browserul tău nu poate crea PDF-ul, editorul întreabă dacă o poate face acest server. Documentul ajunge acolo, cu fotografia, sigla și fonturile lui, doar dacă ești de acord. Serverul creează PDF-ul, îl trimite înapoi și nu păstrează nimic.',
          'Ca orice server web, vede adresa paginii pe care o cere browserul tău și adresa ta de rețea cât timp răspunde. Partea de după „#” a unei adrese, care spune ce CV este deschis, nu se trimite niciodată.',
          'Browserul tău poate avea funcții, precum verificarea ortografiei sau completarea formularelor, care trimit date producătorului lui. Ele fac parte din browser și le poți opri în setările lui.',
        ],
        items: [],
      },
      {
        title: 'Pe server, cu un cont',
        paragraphs: [
          'Totul este stocat de acest server. Persoana care administrează serverul poate citi datele și poate păstra copii de rezervă ale lor.',
        ],
        items: [
          {
            term: 'CV-urile tale',
            text: 'Fiecare CV, versiunile lui anterioare și ce este în coș, care se șterge după 30 de zile. PDF-urile din spatele linkurilor tale de distribuire, cu fiecare link.',
          },
          {
            term: 'Tu',
            text: 'Numele și e-mailul. Parola ta ca hash care nu poate fi transformat înapoi în parolă, secretul din spatele codurilor aplicației tale de autentificare, jumătatea publică a fiecărei chei de acces și furnizorii de conectare asociați de tine.',
          },
          {
            term: 'Dispozitivele tale',
            text: 'Pentru fiecare sesiune, ce spune browserul despre el însuși și ziua în care a fost folosită ultima dată. Nicio adresă de rețea.',
          },
          {
            term: 'Cheia ta pentru un model AI',
            text: 'Doar dacă introduci una: criptată, ca nimeni să nu o poată citi în baza de date. Se șterge odată cu contul tău sau când o elimini. Cât ai folosit un model într-o zi se păstrează 400 de zile.',
          },
          {
            term: 'Cereri AI',
            text: 'Doar când faci una: părțile relevante din CV și anunțul pe care l-ai lipit ajung la singurul server numit în setările tale. Câmpurile pentru nume, e-mail, telefon, adresă, linkuri și fotografia sunt lăsate deoparte. Dacă ceri ca AI-ul să citească din nou un fișier importat, toate rândurile lui ajung acolo, cu marcaje în locul numelui și al datelor de contact recunoscute. Cererea ta și răspunsul se păstrează 7 zile, dacă persoana care administrează acest server nu a stabilit alt termen, sau până le elimini.',
          },
          {
            term: 'Comentarii',
            text: 'Ce scriu cititorii linkurilor tale de distribuire: cuvintele lor, numele pe care îl dau și ora. Nicio adresă de rețea. Poți șterge fiecare comentariu; se șterg și odată cu CV-ul.',
          },
          {
            term: 'Spații de lucru',
            text: 'În ce spații de lucru ești și cu ce rol. Ce scrii într-un spațiu de lucru îi aparține: toți membrii lui pot citi și rămâne acolo când pleci. Jurnalul lui notează cine ce a făcut, fără nume sau conținut.',
          },
          {
            term: 'Aplicații și webhookuri',
            text: 'Ce aplicații ai conectat, de când și ce au voie să facă. Adresele la care trimiți evenimente: primesc identificatori interni, niciodată cuvintele tale.',
          },
          {
            term: 'Încercări de conectare',
            text: 'De câte ori a încercat cineva să se conecteze sau a cerut un e-mail, sub nume transformate în hash care nu pot deveni din nou o adresă, cel mult o zi.',
          },
        ],
      },
      {
        title: 'La alții',
        paragraphs: [
          'Dacă e-mailul este configurat, codurile, linkurile și notificările trec prin serverul de e-mail ales de persoana care administrează acest server. Dacă nu, ele îi sunt arătate doar acelei persoane, timp de o zi, pe computerul pe care rulează Vitae.',
          'Dacă te conectezi cu alt furnizor, acesta află că folosești Vitae aici și ne spune numele și e-mailul tău. Nimic altceva nu ajunge la nimeni.',
        ],
        items: [],
      },
      {
        title: 'În fișierele pe care le descarci',
        paragraphs: [
          'Un PDF conține CV-ul tău. Conține și un titlu format din numele și titlul tău profesional, numele tău ca autor, limba lui și ora ultimei modificări. Dacă încorporezi în PDF o copie editabilă, el conține tot documentul, inclusiv intrările ascunse. Un fișier JSON Resume conține CV-ul tău și, dacă nu îl lași deoparte, designul lui. Nimic din ele nu spune pe ce dispozitiv au fost create. Tu decizi unde ajung.',
        ],
        items: [],
      },
      {
        title: 'Cum ștergi datele',
        paragraphs: [],
        items: [
          {
            term: 'Un CV',
            text: 'Mută-l în coș la „CV-urile tale”, apoi șterge-l definitiv acolo.',
          },
          {
            term: 'Contul tău',
            text: 'La „Setări”. Tot ce are pe server se șterge imediat, cu excepția copiilor de rezervă. Pagina te întreabă ce să se întâmple cu CV-urile de pe dispozitivul tău. Și la deconectare le poți elimina.',
          },
          {
            term: 'Acest browser',
            text: 'Șterge datele acestui site în setările browserului. Astfel se șterge deodată tot ce a stocat. Nimeni nu le poate aduce înapoi, așa că descarcă mai întâi o copie dacă ai putea avea nevoie de ea.',
          },
        ],
      },
      {
        title: 'Cum se pot pierde datele',
        paragraphs: [
          'Un browser poate șterge datele site-urilor când dispozitivul rămâne fără spațiu, iar unele le șterg dacă nu ai deschis un site săptămâni întregi. Vitae îi cere browserului să le păstreze și îți spune dacă a acceptat. Descarcă o copie a ceea ce contează.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Mergi la CV-urile tale',
  },
  notFound: {
    title: 'Pagina nu a fost găsită',
    text: 'Poate că pagina s-a mutat sau adresa este scrisă greșit. CV-urile tale sunt unde le-ai lăsat.',
    yourCvs: 'CV-urile tale',
    home: 'Pagina principală',
  },
  offline: {
    title: 'Ești offline',
    text: 'Această pagină are nevoie de conexiune. Reîncarc-o când ești din nou online. Offline poți în continuare să scrii, să imporți un CV, să îl adaptezi la un job, să verifici un PDF și să descarci. Nu s-a pierdut nimic din ce ai scris.',
    yourCvs: 'CV-urile tale',
    checkPdf: 'Verifică un PDF',
  },
}
