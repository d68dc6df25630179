import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('de')

/** German names of the sections that the checks name in English. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Berufserfahrung',
  education: 'Ausbildung',
  skills: 'Kenntnisse',
}

/** Messages of the checks of the text, in German. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Name ist angegeben',
    found: () => 'Dein Name fehlt.',
    why: 'Er ist die Überschrift deines Lebenslaufs und Teil des Dateinamens.',
    fix: 'Trag deinen Namen ein.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'E-Mail und Telefon sind angegeben',
    found: ({ text }) => {
      if (text === '') return 'Deine Kontaktdaten fehlen.'
      if (text === 'phone') return 'Deine Telefonnummer fehlt.'
      return text === 'email'
        ? 'Deine E-Mail-Adresse fehlt.'
        : `„${text}“ sieht nicht nach einer E-Mail-Adresse aus.`
    },
    why: 'Manche Arbeitgeber schreiben, andere rufen an.',
    fix: 'Ergänze, was fehlt, oder berichtige die Adresse.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Wohnort ist angegeben',
    found: () => 'Ort, Region oder Land fehlt.',
    why: 'Viele Arbeitgeber suchen nach Region. Eine genaue Adresse ist nicht nötig.',
    fix: 'Trag deinen Wohnort ein.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Berufserfahrung, Ausbildung und Kenntnisse sind da',
    found: ({ text }) => `Der Abschnitt „${sectionNames[text] ?? text}“ ist leer oder fehlt.`,
    why: 'Bewerbungsformulare fragen nach diesen drei.',
    fix: 'Trag ein, was du hast. Lass weg, was du nicht hast.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Jede Stelle hat Jobtitel, Arbeitgeber und Beginn',
    found: ({ count, of }) =>
      plural(count, {
        one: `Bei # von ${number(of)} Stellen fehlt Jobtitel, Arbeitgeber oder Beginn.`,
        other: `Bei # von ${number(of)} Stellen fehlt Jobtitel, Arbeitgeber oder Beginn.`,
      }),
    why: 'Bewerbungsformulare verlangen alle drei.',
    fix: 'Ergänze, was fehlt.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Jeder Abschluss hat ein Datum',
    found: ({ count, of, text }) =>
      count === 1
        ? `„${text}“ hat kein Datum.`
        : `${number(count)} von ${number(of)} Abschlüssen haben kein Datum.`,
    why: 'Bewerbungsformulare fragen nach dem Jahr eines Abschlusses.',
    fix: 'Trag das Jahr ein, in dem die Ausbildung endete oder enden wird.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Kenntnisse und Niveau sind getrennt',
    found: ({ text }) =>
      `„${text}“ scheint ein Niveau zu sein, das unter Kenntnissen steht, oder umgekehrt.`,
    why: 'Die Software der Arbeitgeber sucht nach den Namen von Kenntnissen, nicht nach dem Niveau.',
    fix: 'Trag Kenntnisse unter „Kenntnisse“ ein und wie gut du sie beherrschst unter „Niveau“.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Jeder Abschnitt hat eine Überschrift',
    found: ({ count }) =>
      plural(count, {
        one: '# Abschnitt hat keine Überschrift.',
        other: '# Abschnitte haben keine Überschrift.',
      }),
    why: 'Ohne Überschrift wirken seine Einträge wie ein Teil des Abschnitts darüber.',
    fix: 'Füge eine Überschrift hinzu.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Zeitangaben sind für Software lesbar',
    found: ({ text }) => `Software kann „${text}“ nicht als Datum lesen.`,
    why: 'Die Software der Arbeitgeber errechnet deine Berufsjahre aus den Zeitangaben.',
    fix: 'Gib Monat und Jahr an, etwa „Mär 2021“.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Zeitangaben sind plausibel',
    found: ({ text }) => `„${text}“ kann nicht stimmen.`,
    why: 'Ein Ende vor dem Beginn oder ein Beginn in der Zukunft ist meist ein Versehen.',
    fix: 'Prüfe das Datum.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Neueste Stelle steht zuerst',
    found: ({ text }) => `„${text}“ ist neuer als die Stelle darüber.`,
    why: 'Arbeitgeber sehen sich die erste Stelle am längsten an.',
    fix: 'Verschiebe sie nach oben.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Keine langen Lücken',
    found: ({ text }) => `Für ${monthRange(text)} steht nichts da.`,
    why: 'Arbeitgeber fragen vielleicht danach. Hier musst du nichts erklären.',
    fix: 'Ergänze, was du gemacht hast, wenn du möchtest. Eine Lücke ist kein Makel.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Länge passt zu deinen Berufsjahren',
    found: ({ count, of }) =>
      `${number(count)} Seiten für ${plural(of, { one: '# Jahr', other: '# Jahre' })} Berufserfahrung.`,
    why: 'Spätere Seiten werden selten gelesen.',
    fix: 'Kürze ältere Stellen oder nutze „An Seiten anpassen“ unter Design.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Kurzprofil ist kurz',
    found: ({ count }) => `Dein Kurzprofil hat ${number(count)} Zeichen.`,
    why: 'Arbeitgeber lesen ein paar Sätze, aber keine ganze Seite.',
    fix: 'Behalte nur, was der Rest deines Lebenslaufs nicht sagt.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Jede Stelle hat ein paar Stichpunkte',
    found: ({ text }) => `„${text}“ hat keine Stichpunkte oder sehr viele.`,
    why: 'Bei einer Stelle soll stehen, was du gemacht hast, aber lange Listen werden überlesen.',
    fix: 'Üblich sind zwei bis sechs Stichpunkte pro Stelle.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Stichpunkte sind gut lesbar',
    found: ({ count }) =>
      plural(count, {
        one: '# Stichpunkt ist sehr lang oder sehr kurz.',
        other: '# Stichpunkte sind sehr lang oder sehr kurz.',
      }),
    why: 'Kurze Stichpunkte sind schnell gelesen. Sehr kurze sagen wenig.',
    fix: 'Teile lange in zwei auf und sag in kurzen mehr.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Stichpunkte beginnen mit dem, was du gemacht hast',
    found: ({ text }) =>
      `„${text}“ beginnt mit deiner Aufgabe, nicht mit dem, was du gemacht hast.`,
    why: 'Was du gemacht hast, sagt mehr als das, wofür du zuständig warst.',
    fix: 'Nenne die Tätigkeit, etwa „leitete“ statt „verantwortlich für die Leitung“, wenn es stimmt.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Frühere Stellen stehen in der Vergangenheit',
    found: ({ text }) => `„${text}“ steht in der Gegenwart.`,
    why: 'Gemischte Zeiten wirken wie ein Fehler. Diese Prüfung liest nur Englisch.',
    fix: 'Schreib bei früheren Stellen „managed“ statt „manage“.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Stichpunkte beginnen mit verschiedenen Wörtern',
    found: ({ count, text }) => `${number(count)} Stichpunkte beginnen mit „${text}“.`,
    why: 'Immer dasselbe Wort wird überlesen.',
    fix: 'Nimm ein anderes Wort, wo es genauso stimmt.',
    source: sources.practice,
  },
  figures: {
    title: 'Einige Stichpunkte enthalten Zahlen',
    found: ({ of }) =>
      plural(of, {
        one: '# Stichpunkt enthält keine Zahl.',
        other: 'Keiner von # Stichpunkten enthält eine Zahl.',
      }),
    why: 'Zahlen machen deine Erfolge greifbar.',
    fix: 'Ergänze Zahlen, die du kennst. Rate nie.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Stichpunkte ohne „ich“',
    found: ({ text }) => `In deinem Text steht „${text}“.`,
    why: 'Alle wissen, um wessen Lebenslauf es geht.',
    fix: 'Lass das Wort weg.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Keine Floskeln',
    found: ({ text }) => `„${text}“ steht in sehr vielen Lebensläufen.`,
    why: 'Was alle schreiben, sagt nichts über dich.',
    fix: 'Schreib, woran man es sieht.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Keine doppelten Stichpunkte',
    found: ({ text }) => `„${text}“ steht zweimal da.`,
    why: 'Das passiert meist beim Kopieren.',
    fix: 'Entferne einen davon.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Keine doppelten Einträge',
    found: ({ count }) =>
      plural(count, {
        one: '# Eintrag steht zweimal da.',
        other: '# Einträge stehen zweimal da.',
      }),
    why: 'Das passiert meist beim Kopieren.',
    fix: 'Entferne einen davon.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Keine leeren Einträge',
    found: ({ count }) =>
      plural(count, {
        one: '# Eintrag ist leer und steht deshalb nicht in deinem Lebenslauf.',
        other: '# Einträge sind leer und stehen deshalb nicht in deinem Lebenslauf.',
      }),
    why: 'Vielleicht hast du vergessen, ihn auszufüllen.',
    fix: 'Fülle ihn aus oder entferne ihn.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Stichpunkte enden gleich',
    found: ({ count, of }) => `${number(count)} von ${number(of)} Stichpunkten enden anders.`,
    why: 'Stichpunkte mal mit und mal ohne Punkt am Ende wirken nachlässig.',
    fix: 'Setz überall einen Punkt oder nirgends.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Keine Angaben, nach denen Arbeitgeber nicht fragen sollten',
    found: ({ text }) =>
      text === '' ? 'Es gibt ein Foto.' : `„${text}“ ist in vielen Ländern nicht nötig.`,
    why: 'Manche Arbeitgeber müssen Lebensläufe mit solchen Angaben aussortieren, um alle fair zu behandeln.',
    fix: 'Lass es weg, außer wenn es dort üblich ist, wo du dich bewirbst.',
    source: sources.law,
  },
}
