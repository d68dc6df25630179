import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('nl')

const places = (count: number) => plural(count, { one: '# plek', other: '# plekken' })

/** Messages of the checks of the PDF file, in Dutch. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'De PDF bevat tekst, geen afbeeldingen van tekst',
    found: ({ count }) =>
      plural(count, {
        one: '# pagina is een afbeelding.',
        other: '# pagina’s zijn afbeeldingen.',
      }),
    why: 'Software kan tekst in een afbeelding niet lezen, dus de pagina lijkt leeg.',
    fix: 'Sla de PDF op vanuit het programma waarin je hem hebt geschreven, niet vanuit een scanner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Alle tekens zijn leesbaar',
    found: ({ count, text }) =>
      `Software kan ${plural(count, { one: '# teken', other: '# tekens' })} niet lezen: “${text}”.`,
    why: 'Sommige lettertypen tekenen pictogrammen en letters zonder te zeggen welk teken het is.',
    fix: 'Verwijder pictogrammen of kies een ander lettertype, en sla de PDF opnieuw op.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Naam en contactgegevens zijn leesbaar',
    found: ({ text }) =>
      text === ''
        ? 'Er is geen e-mailadres of telefoonnummer gevonden.'
        : `“${text}” is niet als één geheel gevonden.`,
    why: 'Sollicitatiesoftware vult je gegevens in vanuit deze tekst. Zonder die gegevens kunnen werkgevers je niet bereiken.',
    fix: 'Zet je naam en contactgegevens als gewone tekst op de pagina, elk op één regel.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Functietitels, werkgevers, datums en bulletpoints zijn leesbaar',
    found: ({ count, of }) =>
      `${number(count)} van ${number(of)} teksten konden niet volledig worden gelezen.`,
    why: 'Werkgevers die in cv’s zoeken, vinden niet wat software niet kan lezen.',
    fix: 'Kies een ander sjabloon, of kort de tekst in die verloren ging.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Functietitels, werkgevers, scholen en datums worden herkend',
    found: ({ text }) => `“${text}” kan voor iets anders worden aangezien.`,
    why: 'Sollicitatiesoftware vult formulieren in met wat ze herkent.',
    fix: 'Controleer hoe het geschreven is, of kies een ander sjabloon.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'De tekst staat in de volgorde van de pagina',
    found: ({ count, of }) =>
      `${number(count)} van ${number(of)} delen lopen door andere delen heen.`,
    why: 'Als kolommen door elkaar lopen, komen datums bij de verkeerde baan te staan.',
    fix: 'Kies een sjabloon met één kolom.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Koppen van secties staan op een eigen regel',
    found: ({ text }) => `“${text}” is niet op een eigen regel gevonden.`,
    why: 'Software herkent de secties van een cv aan hun koppen.',
    fix: 'Kies een ander sjabloon, of gebruik de gangbare naam van de sectie.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Woorden zijn heel',
    found: ({ count, text }) =>
      `${places(count)} met afgebroken, samengevoegde of gespatieerde letters: “${text}”.`,
    why: 'Wie op “kantoor” zoekt, vindt “kan-toor” niet.',
    fix: 'Zet woordafbreking, ligaturen en letterspatiëring uit en sla de PDF opnieuw op.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Links kunnen worden geopend',
    found: ({ text }) => `De link “${text}” kan niet worden geopend.`,
    why: 'Veel programma’s openen alleen links die met https beginnen.',
    fix: 'Schrijf het volledige adres, te beginnen met https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Tekst kopiëren is toegestaan',
    found: () => 'Bij deze PDF mag de tekst niet worden gekopieerd.',
    why: 'Software die deze instelling volgt, kan je cv niet lezen.',
    fix: 'Sla de PDF opnieuw op zonder beveiliging.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Het bestand vermeldt titel en taal',
    found: ({ count }) =>
      plural(count, {
        one: 'Het bestand vermeldt zijn titel of zijn taal niet.',
        other: 'Het bestand vermeldt geen titel en geen taal.',
      }),
    why: 'Schermlezers hebben de taal nodig om de tekst goed uit te spreken. Sommige programma’s tonen de titel in plaats van de bestandsnaam.',
    fix: 'Stel beide in bij de eigenschappen van het document.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Koppen en lijsten zijn getagd',
    found: () => 'Deze PDF heeft geen tags.',
    why: 'Schermlezers en sommige andere software hebben tags nodig om koppen, lijsten en alinea’s te onderscheiden.',
    fix: 'Sla het bestand op als getagde (toegankelijke) PDF.',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Het bestand is klein genoeg om te uploaden',
    found: ({ count }) =>
      `Het bestand is ${number(count)} MB. Veel sollicitatieformulieren accepteren hoogstens 2 MB.`,
    why: 'Sommige formulieren weigeren grote bestanden zonder dat te zeggen.',
    fix: 'Maak afbeeldingen kleiner of verwijder ze.',
    source: sources.forms,
  },
}
