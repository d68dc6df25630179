import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the landing and privacy pages, in Dutch. */
export const site: typeof english = {
  title: 'Vitae: cv-maker die de echte PDF toont terwijl je typt',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Schrijf je cv en zie de echte PDF terwijl je typt. Geen account nodig: je cv blijft op dit apparaat tot je inlogt.',
  footer: 'Geen account nodig, geen trackers.',
  footerLink: 'Waar je gegevens staan',
  licences: 'Opensourcelicenties',
  pages: 'Pagina’s van deze site',
  templates: 'Sjablonen',
  check: 'Cv controleren',
  yourCvs: 'Je cv’s',
  privacy: 'Privacy',
  signIn: 'Inloggen',
  landing: {
    headlineFirst: 'Schrijf één keer.',
    headlineSecond: 'Stuur een cv dat',
    headlineMarked: 'bij de baan past',
    headlineEnd: '.',
    introduction:
      'Begin te typen en zie de echte PDF terwijl je schrijft. Geen account nodig. AI-suggesties worden met je cv vergeleken voordat je ze ziet.',
    start: 'Beginnen met schrijven',
    open: 'Je cv importeren (PDF, Word)',
    reassurance: 'Je cv blijft op dit apparaat tot je inlogt.',
    drop: 'Heb je al een cv als PDF, Word, tekst of een export van een andere dienst? Sleep het naar een willekeurige plek op deze pagina. Het wordt op je apparaat gelezen.',
    paper: (template) =>
      `Een voorbeeld-cv, gemaakt met Vitae in het sjabloon ${template}: Amara Okafor, een fictieve data-engineer, met profiel, werkervaring, opleiding, vaardigheden en talen op één pagina.`,
    cardText: 'De pagina verandert mee terwijl je typt.',
    cardLink: 'Deze pagina als PDF openen',
    strip: {
      label: 'Enkele sjablonen',
      text: 'Wissel wanneer je wilt, je tekst blijft.',
      all: (count) =>
        plural(count, { one: '# sjabloon bekijken', other: 'Alle # sjablonen bekijken' }),
    },
    steps: {
      title: 'Van het cv dat je hebt naar een nieuwe PDF',
      text: 'Je bestand wordt op je apparaat gelezen, niet op een server. Je kijkt het na voordat het een cv wordt.',
      list: [
        {
          title: 'Kies je bestand',
          text: 'PDF, Word, tekst, LinkedIn of een export van een andere dienst. Of plak de tekst.',
          picture:
            'De app vraagt om een bestand: een PDF, een Word-bestand of een export van een andere dienst.',
        },
        {
          title: 'Kijk na wat is gelezen',
          text: 'De pagina’s van je bestand staan naast de velden. Klik op een veld om te zien waar de tekst vandaan kwam.',
          picture: 'De pagina van een oud cv naast velden met de naam, contactgegevens en banen.',
        },
        {
          title: 'Bewerk en download',
          text: 'Kies een sjabloon en zie de PDF terwijl je typt. De voorvertoning is het bestand dat je verstuurt.',
          picture:
            'Hetzelfde cv in de editor: aan de ene kant de velden, aan de andere de pagina van de PDF.',
        },
      ],
    },
    machines: {
      title: 'Software leest wat mensen lezen',
      text: 'Software van werkgevers leest de tekst in een PDF, niet het beeld. In onze tests met 19 cv’s in 22 sjablonen vonden vijf PDF-lezers alle namen, contactgegevens, werkgevers, functietitels en datums.',
      page: 'Wat mensen zien',
      layer: 'Wat software leest',
      picture:
        'Het bovenste deel van het voorbeeld-cv: naam, contactgegevens, profiel en eerste baan.',
      note: 'De eerste regels die het programma pdftotext uit deze PDF leest.',
    },
    truth: {
      title: 'AI stelt voor. Je cv beslist.',
      text: 'Elke AI-suggestie wordt met je cv vergeleken voordat je die ziet. Wat volgens de controle verzonnen is, wordt geblokkeerd, wat niet uit je cv blijkt, wordt een vraag, en er verandert niets tot je accepteert. Het kan ook zonder AI.',
      verdicts: { block: 'Geblokkeerd.', confirm: 'Jij beslist.' },
      reasons: {
        number: 'Het getal in “48%” staat niet in de tekst die wordt vervangen.',
        skill: 'De vaardigheid “Snowflake” staat niet in je cv.',
        elsewhere: '“AWS” staat in een ander deel van je cv. Klopt het hier ook?',
      },
      note: 'Resultaten van de controle voor het voorbeeld-cv op deze pagina.',
    },
    languages: {
      title: (count) => plural(count, { one: 'Cv’s in # taal', other: 'Cv’s in # talen' }),
      text: 'Koppen, datums en labels volgen de taal van je cv, van rechts naar links waar zo wordt geschreven. Ook de app zelf spreekt veel talen.',
      list: 'Talen van een cv',
    },
    closing: {
      title: 'Begin met één regel',
      text: 'Zonder account en zonder te betalen. De pagina is er zodra je typt.',
    },
    claimsLabel: 'Waar je op kunt rekenen',
    claims: [
      {
        title: 'De voorvertoning is de PDF',
        text: 'Wat je ziet terwijl je typt, is het bestand dat je verstuurt, tot op de regel.',
      },
      {
        title: 'Je cv blijft bij jou',
        text: 'Je cv’s worden in deze browser opgeslagen, en met een account ook op je andere apparaten. Je kunt offline werken.',
      },
      {
        title: 'Altijd te downloaden',
        text: 'PDF, Word, JSON Resume en meer, wanneer je wilt, zonder te betalen.',
      },
    ],
  },
  privacyPage: {
    title: 'Waar je gegevens staan',
    description: 'Elke plek waar Vitae opslaat wat je typt, en hoe je het verwijdert.',
    introduction:
      'Zonder account blijft alles wat je typt in je browser. Met een account staat het ook op deze server. Op deze pagina staat elke plek.',
    updated: 'Dit beschrijft de versie van Vitae die je nu gebruikt.',
    sections: [
      {
        title: 'In deze browser',
        paragraphs: [
          'We gebruiken op dit apparaat alleen de volgende opslag. Die hoort bij het adres van deze site: een andere browser, een ander profiel of een privévenster heeft een eigen opslag.',
        ],
        items: [
          {
            term: 'Je cv’s',
            text: 'Elk cv, ook die in de prullenbak, en wat je ongedaan kunt maken, in de database van de browser (IndexedDB, onder een naam die begint met “vitae:”). Ze worden opgeslagen terwijl je typt. Gegevens van een account hebben een eigen database. Cv’s zonder account worden ook als bestanden opgeslagen in het privébestandssysteem van de browser, voor het geval de browser zijn database kwijtraakt. Een bestand dat je naar een pagina als deze sleept, blijft opgeslagen tot het wordt geopend. Een bestand dat je als cv importeert, blijft met je wijzigingen opgeslagen tot je het cv maakt of de import weggooit.',
          },
          {
            term: 'Je instellingen',
            text: 'Tijdzone, thema en de laatst gebruikte opdrachten van de editor, in de lokale opslag van de browser, onder namen die beginnen met “vitae.”. De taal van de interface staat in een cookie, “vitae-locale”, die een jaar blijft.',
          },
          {
            term: 'Wie je bent',
            text: 'Alleen met een account: je e-mailadres en het nummer van je account, in de lokale opslag onder “vitae.account”, en cookies die je ingelogd houden. Terwijl iemand inlogt, zijn er een paar minuten lang een of twee cookies meer. Een daarvan vertelt de volgende pagina welk account heeft ingelogd, en die pagina verwijdert het. Als je ervoor kiest om ingelogd te blijven, blijft er na je laatste login een jaar lang nog een cookie staan: een willekeurig getal waaraan je account dit apparaat herkent, zodat het je kan laten weten wanneer er vanaf een ander apparaat wordt ingelogd.',
          },
          {
            term: 'De app zelf',
            text: 'Pagina’s, scripts en lettertypen, zodat Vitae offline opent (de cache van een service worker). Die bevat niets van wat je hebt getypt.',
          },
        ],
      },
      {
        title: 'Op de server, zonder account',
        paragraphs: [
          'Niets van wat je typt. De server stuurt de app en ontvangt nooit een cv: de PDF wordt in je browser gemaakt. Bezoekers worden niet geteld, en er wordt niets opgevraagd bij een server van een ander bedrijf.',
          'Eén uitzondering: als je browser de PDF niet kan maken, vraagt de editor of deze server dat mag doen. Alleen als je akkoord gaat, gaat het document daarheen, met foto, logo en lettertypen. De server maakt de PDF, stuurt hem terug en bewaart er niets van.',
          'Zoals elke webserver ziet hij het adres van de pagina die je browser opvraagt, en je netwerkadres zolang hij antwoordt. Het deel van een adres na “#”, dat zegt welk cv open is, wordt nooit verstuurd.',
          'Je browser kan functies hebben, zoals spellingcontrole of formulieren invullen, die gegevens naar de maker ervan sturen. Ze horen bij de browser en je kunt ze in de instellingen daarvan uitzetten.',
        ],
        items: [],
      },
      {
        title: 'Op de server, met een account',
        paragraphs: [
          'Dit alles wordt door deze server opgeslagen. De beheerder van de server kan het lezen en er back-ups van bewaren.',
        ],
        items: [
          {
            term: 'Je cv’s',
            text: 'Elk cv, de eerdere versies ervan, en wat in de prullenbak staat; dat wordt na 30 dagen definitief verwijderd. De PDF’s achter je deellinks, met elke link.',
          },
          {
            term: 'Jij',
            text: 'Naam en e-mailadres. Je wachtwoord als hash die niet in het wachtwoord kan worden terugveranderd, het geheim achter de codes van je authenticatie-app, de openbare helft van elke passkey, en de aanbieders die je hebt gekoppeld om in te loggen.',
          },
          {
            term: 'Je apparaten',
            text: 'Voor elke sessie: wat de browser over zichzelf zegt en de dag waarop die het laatst is gebruikt. Geen netwerkadressen.',
          },
          {
            term: 'Je sleutel voor een AI-model',
            text: 'Alleen als je er een invoert: versleuteld, zodat niemand hem in de database kan lezen. Hij wordt samen met je account verwijderd, of als je hem verwijdert. Hoeveel je op een dag van een model hebt gebruikt, wordt 400 dagen bewaard.',
          },
          {
            term: 'AI-verzoeken',
            text: 'Alleen als je er een doet: de relevante delen van het cv en de vacature die je hebt geplakt, gaan naar de ene server die in je instellingen staat. De velden voor naam, e-mail, telefoon, adres, links en de foto worden weggelaten. Als je een geïmporteerd bestand opnieuw door AI laat lezen, gaan alle regels van het bestand daarheen, met markeringen in plaats van de naam en de contactgegevens die zijn herkend. Je verzoek en het antwoord worden 7 dagen bewaard, tenzij de beheerder van deze server een andere termijn heeft ingesteld, of tot je ze verwijdert.',
          },
          {
            term: 'Opmerkingen',
            text: 'Wat lezers van je deellinks schrijven: hun woorden, de naam die ze opgeven en de tijd. Geen netwerkadressen. Je kunt elke opmerking verwijderen; met het cv worden ze allemaal verwijderd.',
          },
          {
            term: 'Werkruimtes',
            text: 'In welke werkruimtes je bent en met welke rechten. Wat je in een werkruimte schrijft, hoort bij die werkruimte: iedereen daarin kan het lezen, en het blijft daar als je weggaat. Het logboek houdt bij wie wat heeft gedaan, zonder namen of inhoud.',
          },
          {
            term: 'Apps en webhooks',
            text: 'Welke apps je hebt gekoppeld, sinds wanneer en wat ze mogen. De adressen waar je gebeurtenissen naartoe laat sturen: die krijgen interne ID’s, nooit je woorden.',
          },
          {
            term: 'Pogingen om in te loggen',
            text: 'Hoe vaak iemand probeerde in te loggen of om een e-mail vroeg, onder gehashte namen die niet in een adres kunnen worden terugveranderd, hoogstens een dag lang.',
          },
        ],
      },
      {
        title: 'Bij anderen',
        paragraphs: [
          'Als e-mail is ingesteld, gaan codes, links en meldingen via de mailserver die de beheerder van deze server heeft gekozen. Zo niet, dan krijgt alleen de beheerder ze te zien, een dag lang, op de computer waarop Vitae draait.',
          'Als je via een andere aanbieder inlogt, weet die dat je hier Vitae gebruikt en geeft die ons je naam en e-mailadres door. Verder gaat er niets naar iemand anders.',
        ],
        items: [],
      },
      {
        title: 'In bestanden die je downloadt',
        paragraphs: [
          'Een PDF bevat je cv. Er staat ook een titel in die uit je naam en kopregel bestaat, je naam als auteur, de taal en het tijdstip van de laatste wijziging. Als je een bewerkbare kopie in de PDF insluit, bevat die het hele document, ook verborgen items. Een JSON Resume-bestand bevat je cv en, tenzij je dat weglaat, het ontwerp. Niets erin zegt op welk apparaat het is gemaakt. Jij bepaalt waar de bestanden heen gaan.',
        ],
        items: [],
      },
      {
        title: 'Hoe je het verwijdert',
        paragraphs: [],
        items: [
          {
            term: 'Eén cv',
            text: 'Verplaats het onder “Je cv’s” naar de prullenbak en verwijder het daar definitief.',
          },
          {
            term: 'Je account',
            text: 'Onder “Instellingen”. Alles wat het op de server heeft, wordt meteen verwijderd, behalve in back-ups. De pagina vraagt wat er met de cv’s op je apparaat moet gebeuren. Bij het uitloggen kun je ze ook verwijderen.',
          },
          {
            term: 'Deze browser',
            text: 'Wis de gegevens van deze site in de instellingen van je browser. Daarmee verwijder je alle opslag in één keer. Niemand kan die terughalen, dus download eerst een kopie als je die nog nodig kunt hebben.',
          },
        ],
      },
      {
        title: 'Hoe gegevens verloren kunnen gaan',
        paragraphs: [
          'Een browser kan gegevens van sites wissen als het apparaat weinig ruimte heeft, en sommige browsers doen dat als je een site wekenlang niet hebt geopend. Vitae vraagt de browser om ze te bewaren en vertelt je of die dat toezegt. Download een kopie van wat belangrijk is.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Naar je cv’s',
  },
  notFound: {
    title: 'Pagina niet gevonden',
    text: 'Misschien is de pagina verplaatst of zit er een typefout in het adres. Je cv’s staan waar je ze hebt achtergelaten.',
    yourCvs: 'Je cv’s',
    home: 'Startpagina',
  },
  offline: {
    title: 'Je bent offline',
    text: 'Voor deze pagina is een verbinding nodig. Laad de pagina opnieuw als je weer online bent. Offline kun je nog steeds schrijven, een cv importeren, het op een vacature afstemmen, een PDF controleren en downloaden. Niets van wat je hebt getypt, is verloren gegaan.',
    yourCvs: 'Je cv’s',
    checkPdf: 'PDF controleren',
  },
}
