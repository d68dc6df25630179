import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in Swedish. */
export const site: typeof english = {
  title: 'Vitae: skriv ditt cv och se den riktiga pdf-filen',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Skriv ditt cv och se den riktiga pdf-filen medan du skriver. Inget konto behövs: ditt cv stannar på den här enheten tills du loggar in.',
  footer: 'Inget konto behövs, inga spårare.',
  footerLink: 'Var dina data lagras',
  licences: 'Licenser för öppen källkod',
  pages: 'Webbplatsens sidor',
  templates: 'Mallar',
  check: 'Kontrollera ett cv',
  yourCvs: 'Dina cv:n',
  privacy: 'Integritet',
  signIn: 'Logga in',
  landing: {
    headlineFirst: 'Skriv det en gång.',
    headlineSecond: 'Skicka ett cv som',
    headlineMarked: 'passar jobbet',
    headlineEnd: '.',
    introduction:
      'Börja skriva och se den riktiga pdf-filen medan du skriver. Inget konto behövs. AI-förslag kontrolleras mot ditt cv innan du ser dem.',
    start: 'Börja skriva',
    open: 'Importera ditt cv (pdf, Word)',
    reassurance: 'Ditt cv stannar på den här enheten tills du loggar in.',
    drop: 'Har du redan ett cv som pdf, Word, text eller en export från en annan tjänst? Släpp det var som helst på sidan. Det läses på din enhet.',
    paper: (template) =>
      `Ett exempel-cv gjort med Vitae i mallen ${template}: Amara Okafor, en påhittad dataingenjör, med profil, arbetserfarenhet, utbildning, kompetenser och språk på en sida.`,
    cardText: 'Sidan uppdateras medan du skriver.',
    cardLink: 'Öppna sidan som pdf',
    strip: {
      label: 'Några av mallarna',
      text: 'Byt när du vill, din text finns kvar.',
      all: (count) => plural(count, { one: 'Se # mall', other: 'Se alla # mallar' }),
    },
    steps: {
      title: 'Från cv:t du har till en ny pdf',
      text: 'Din fil läses på din enhet, inte på en server. Du granskar den innan den blir ett cv.',
      list: [
        {
          title: 'Välj din fil',
          text: 'Pdf, Word, text, LinkedIn eller en export från en annan tjänst. Eller klistra in texten.',
          picture: 'Appen ber om en fil: en pdf, en Word-fil eller en export från en annan tjänst.',
        },
        {
          title: 'Granska det som lästes',
          text: 'Sidorna i din fil står bredvid fälten. Klicka på ett fält för att se var texten kom ifrån.',
          picture: 'Sidan i ett gammalt cv bredvid fält med namn, kontaktuppgifter och jobb.',
        },
        {
          title: 'Redigera och ladda ner',
          text: 'Välj en mall och se pdf-filen medan du skriver. Förhandsvisningen är filen du skickar.',
          picture: 'Samma cv i redigeraren: fält på ena sidan, pdf-filens sida på den andra.',
        },
      ],
    },
    machines: {
      title: 'Program läser det som människor läser',
      text: 'Arbetsgivares program läser texten i en pdf, inte bilden. I våra tester med 19 cv:n i 22 mallar hittade fem pdf-läsare varje namn, kontaktuppgift, arbetsgivare, jobbtitel och datum.',
      page: 'Det människor ser',
      layer: 'Det program läser',
      picture: 'Övre delen av exempel-cv:t: namn, kontaktuppgifter, profil och första jobbet.',
      note: 'De första raderna som programmet pdftotext läser från den här pdf-filen.',
    },
    truth: {
      title: 'AI föreslår. Ditt cv avgör.',
      text: 'Varje AI-förslag jämförs med ditt cv innan du ser det. Det som kontrollen ser är påhittat blockeras, det som ditt cv inte visar blir en fråga, och inget ändras förrän du godkänner det. Det går också att klara sig utan AI.',
      verdicts: { block: 'Blockerat.', confirm: 'Du bestämmer.' },
      reasons: {
        number: 'Talet i ”48%” finns inte i texten det ersätter.',
        skill: 'Kompetensen ”Snowflake” finns inte i ditt cv.',
        elsewhere: '”AWS” står i en annan del av ditt cv. Stämmer det här också?',
      },
      note: 'Kontrollens resultat för exempel-cv:t på den här sidan.',
    },
    languages: {
      title: (count) => plural(count, { one: 'Cv:n på # språk', other: 'Cv:n på # språk' }),
      text: 'Rubriker, datum och beteckningar följer språket i ditt cv, från höger till vänster där det skrivs så. Även själva appen finns på många språk.',
      list: 'Språk för ett cv',
    },
    closing: {
      title: 'Börja med en rad',
      text: 'Gratis och utan konto. Sidan finns där så snart du skriver.',
    },
    claimsLabel: 'Det här kan du lita på',
    claims: [
      {
        title: 'Förhandsvisningen är pdf-filen',
        text: 'Det du ser medan du skriver är filen du skickar, radbrytning för radbrytning.',
      },
      {
        title: 'Ditt cv stannar hos dig',
        text: 'Dina cv:n sparas i webbläsaren, och med ett konto även på dina andra enheter. Du kan arbeta offline.',
      },
      {
        title: 'Ladda ner när du vill',
        text: 'Pdf, Word, JSON Resume med mera, när som helst och utan att betala.',
      },
    ],
  },
  privacyPage: {
    title: 'Var dina data lagras',
    description: 'Alla ställen där Vitae lagrar det du skriver, och hur du raderar det.',
    introduction:
      'Utan konto stannar allt du skriver i din webbläsare. Med ett konto finns det också på den här servern. Den här sidan räknar upp alla ställen.',
    updated: 'Det här beskriver den version av Vitae som du använder nu.',
    sections: [
      {
        title: 'I webbläsaren',
        paragraphs: [
          'Vi använder bara följande lagring på den här enheten. Den hör till webbplatsens adress: en annan webbläsare, en annan profil eller ett privat fönster har sin egen.',
        ],
        items: [
          {
            term: 'Dina cv:n',
            text: 'Varje cv, även de i papperskorgen, och din ångra-historik, i webbläsarens databas (IndexedDB, under ett namn som börjar med ”vitae:”). De sparas medan du skriver. Data för ett konto har en egen databas. Cv:n utan konto sparas också som filer i webbläsarens privata filsystem, ifall webbläsaren förlorar sin databas. En fil som du släpper på en sida som den här lagras tills den öppnas. En fil som du importerar som cv lagras, med dina ändringar, tills du skapar cv:t eller kasserar importen.',
          },
          {
            term: 'Dina inställningar',
            text: 'Tidszon, tema och de redigeringskommandon du använde senast, i webbläsarens lokala lagring, under namn som börjar med ”vitae.”. Gränssnittets språk finns i en kaka, ”vitae-locale”, som ligger kvar i ett år.',
          },
          {
            term: 'Vem du är',
            text: 'Bara med ett konto: din e-postadress och kontots nummer, i den lokala lagringen under ”vitae.account”, och kakor som håller dig inloggad. Medan någon loggar in finns det ytterligare en eller två kakor i några minuter. En av dem talar om för nästa sida vilket konto som har loggat in, och den sidan raderar den. Om du valde att förbli inloggad finns ytterligare en kaka kvar i ett år efter din senaste inloggning: ett slumptal som ditt konto känner igen enheten på, så att det kan berätta om inloggningar från andra.',
          },
          {
            term: 'Själva appen',
            text: 'Sidor, skript och typsnitt, så att Vitae kan öppnas offline (cacheminnet för en service worker). Det innehåller inget som du har skrivit.',
          },
        ],
      },
      {
        title: 'På servern, utan konto',
        paragraphs: [
          'Inget av det du skriver. Servern skickar appen och tar aldrig emot ett cv: pdf-filen skapas i din webbläsare. Besökare räknas inte, och inget hämtas från något annat företags server.',
          'Ett undantag: om din webbläsare inte kan skapa pdf-filen frågar redigeraren om den här servern får göra det. Bara om du godkänner skickas dokumentet dit, med foto, logotyp och typsnitt. Servern skapar pdf-filen, skickar tillbaka den och behåller inget.',
          'Som alla webbservrar ser den adressen till sidan som din webbläsare begär, och din nätverksadress medan den svarar. Den del av en adress som står efter ”#”, som anger vilket cv som är öppet, skickas aldrig.',
          'Din webbläsare kan ha funktioner, till exempel stavningskontroll eller formulärifyllning, som skickar data till dess tillverkare. De är en del av webbläsaren, och du kan slå av dem i dess inställningar.',
        ],
        items: [],
      },
      {
        title: 'På servern, med ett konto',
        paragraphs: [
          'Allt lagras av den här servern. Den som driver servern kan läsa det och kan ha säkerhetskopior av det.',
        ],
        items: [
          {
            term: 'Dina cv:n',
            text: 'Varje cv, dess tidigare versioner och det som ligger i papperskorgen, som raderas efter 30 dagar. Pdf-filerna bakom dina delningslänkar, med varje länk.',
          },
          {
            term: 'Du',
            text: 'Namn och e-postadress. Ditt lösenord som en hash som inte kan göras om till lösenordet, hemligheten bakom koderna i din autentiseringsapp, den offentliga halvan av varje lösennyckel och de inloggningsleverantörer som du har kopplat.',
          },
          {
            term: 'Dina enheter',
            text: 'För varje session: det webbläsaren säger om sig själv och dagen den senast användes. Inga nätverksadresser.',
          },
          {
            term: 'Din nyckel till en AI-modell',
            text: 'Bara om du anger en: krypterad, så att ingen kan läsa den i databasen. Den raderas med ditt konto, eller när du tar bort den. Hur mycket av en modell du har använt på en dag lagras i 400 dagar.',
          },
          {
            term: 'AI-förfrågningar',
            text: 'Bara när du gör en: de delar av cv:t som behövs, och jobbannonsen du har klistrat in, skickas till den enda server som anges i dina inställningar. Fälten för namn, e-post, telefon, adress och länkar samt fotot utelämnas. Om du låter AI läsa en importerad fil igen skickas alla rader i filen dit, med märken i stället för namnet och de kontaktuppgifter som kändes igen. Din förfrågan och svaret lagras i 7 dagar, om den som driver servern inte har valt en annan tid, eller tills du tar bort dem.',
          },
          {
            term: 'Kommentarer',
            text: 'Det som läsare av dina delningslänkar skriver: deras ord, namnet de anger och tiden. Inga nätverksadresser. Du kan ta bort varje kommentar, och de tas bort tillsammans med cv:t.',
          },
          {
            term: 'Arbetsytor',
            text: 'Vilka arbetsytor du är med i och med vilken roll. Det du skriver i en arbetsyta hör till den: alla i den kan läsa det, och det blir kvar när du lämnar den. Dess logg visar vem som gjorde vad, utan namn och innehåll.',
          },
          {
            term: 'Appar och webhookar',
            text: 'Vilka appar du har anslutit, sedan när och vad de får göra. Adresserna som du låter skicka händelser till: de får interna ID:n, aldrig dina ord.',
          },
          {
            term: 'Inloggningsförsök',
            text: 'Hur ofta någon har försökt logga in eller bett om ett mejl, under hashade namn som inte kan göras om till en adress, i högst en dag.',
          },
        ],
      },
      {
        title: 'Hos andra',
        paragraphs: [
          'Om e-post är konfigurerat går koder, länkar och aviseringar via den e-postserver som den som driver servern har valt. Annars visas de bara för den personen, i en dag, på datorn som Vitae körs på.',
          'Om du loggar in via en annan leverantör får den veta att du använder Vitae här och talar om ditt namn och din e-postadress för oss. Inget annat går till någon.',
        ],
        items: [],
      },
      {
        title: 'I filer som du laddar ner',
        paragraphs: [
          'En pdf innehåller ditt cv. Den innehåller också en titel som består av ditt namn och din titelrad, ditt namn som författare, språket och tiden för den senaste ändringen. Om du bäddar in en redigerbar kopia i pdf-filen innehåller den hela dokumentet, även dolda poster. En JSON Resume-fil innehåller ditt cv och, om du inte utelämnar den, dess design. Inget i filerna säger på vilken enhet de skapades. Du bestämmer vart de går.',
        ],
        items: [],
      },
      {
        title: 'Så raderar du data',
        paragraphs: [],
        items: [
          {
            term: 'Ett cv',
            text: 'Flytta det till papperskorgen under ”Dina cv:n” och radera det sedan permanent där.',
          },
          {
            term: 'Ditt konto',
            text: 'Under ”Inställningar”. Allt som finns på servern raderas genast, utom i säkerhetskopior. Sidan frågar vad som ska hända med cv:na på din enhet. De kan också tas bort när du loggar ut.',
          },
          {
            term: 'Webbläsaren',
            text: 'Rensa webbplatsens data i webbläsarens inställningar. Då raderas all lagring på en gång. Ingen kan återställa den, så ladda först ner en kopia om du kan behöva en.',
          },
        ],
      },
      {
        title: 'Så kan data gå förlorade',
        paragraphs: [
          'En webbläsare kan rensa webbplatsers data när det är ont om utrymme på enheten, och vissa webbläsare rensar dem när du inte har öppnat en webbplats på flera veckor. Vitae ber webbläsaren att behålla dem och talar om ifall den gick med på det. Ladda ner en kopia av det som är viktigt.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Gå till dina cv:n',
  },
  notFound: {
    title: 'Sidan hittades inte',
    text: 'Sidan kan ha flyttats, eller så är adressen felskriven. Dina cv:n är där du lämnade dem.',
    yourCvs: 'Dina cv:n',
    home: 'Startsida',
  },
  offline: {
    title: 'Du är offline',
    text: 'Den här sidan behöver en anslutning. Läs in den på nytt när du är online igen. Offline kan du fortfarande skriva, importera ett cv, anpassa det till ett jobb, kontrollera en pdf och ladda ner. Inget av det du har skrivit går förlorat.',
    yourCvs: 'Dina cv:n',
    checkPdf: 'Kontrollera en pdf',
  },
}
