import type { LanguageTable } from '../types'
import { germanActions } from './actions'
import { germanCarriers } from './carriers'
import { germanMarks } from './marks'
import { germanNeutral } from './neutral'
import { germanNumbers } from './numbers'
import { stemGerman } from './stem'
import { germanSynonyms } from './synonyms'
import { germanTurns } from './turns'

export const german: LanguageTable = {
  code: 'de',
  stem: stemGerman,
  isHeadFirst: false,
  hasCapitalNouns: true,
  functionWords:
    'seiner seinem seinen seines ihren ihres unserem unseren unseres meines jener jene jenes jenem jenen dessen wobei womit worin mir mich ihn uns euch sich selbst man da dann dabei hier dort wo was wer wem wen auch noch schon bereits denn doch aber sondern sowohl ebenso ebenfalls bin bist habe hast hatte hatten könnte konnte konnten darf dürfen möchte mag muss müssen mussten will wollen worden samt zu gegenüber dank zufolge laut der die das den dem des ein eine einer eines einem einen und oder sowie als an am auf aus bei beim bis durch für gegen im in ins mit nach ohne über um unter von vom vor wegen zu zum zur zwischen während seit ab pro je wie auch dabei dazu damit daran daraus darin davon dort hier so dass dies diese dieser dieses diesem diesen welche welcher welches welchen ich wir er sie es sich mein meine meiner meinem meinen unser unsere unserer sein seine ihr ihre ihrer ihrem wurde wurden wird werden worden war waren ist sind bin habe haben hat hatte hatten sein gewesen innerhalb außerhalb anhand mittels per bzw inkl inklusive einschließlich gemäß entlang rund hinsichtlich bezüglich anlässlich im rahmen dank man mir mich uns habe dazu denen deren dessen darunter',
  singularWords: 'ein eine einer eines einem einen',
  joiningWords: 'und oder sowie bzw',
  neutralWords: germanNeutral,
  carriers: germanCarriers,
  lightVerbs:
    'durchführung durchgeführt führte_durch vornahme vorgenommen erledigt übernommen übernahm übernahme verantwortlich_für zuständig_für verantwortung leitung geleitet leitete betrieb gab machte tätig',
  marks: [...germanMarks, ...germanTurns],
  actions: germanActions,
  synonyms: germanSynonyms,
  people:
    'team kollege kollegin kollegen mitarbeiter mitarbeitende mitarbeiterin leiter leiterin leitung chef chefin küchenchef vorgesetzte ingenieur entwickler entwicklerin lehrer lehrkraft lehrkräfte arzt ärztin ärzte pfleger pflegekraft berater partner abteilung gruppe praktikant auszubildende azubi fachkraft fachkräfte spezialist architekt wissenschaftler hebamme kurator steuerberater elektriker meister behörde lieferant dienstleister eltern ehrenamtliche trainer helfer aushilfe personen kräfte',
  scopes:
    'abteilung bereich team station filiale standort werk region land stadt klasse schicht büro lager küche klinik schule labor gebäude gruppe kunde segment produkt markt linie projekt pilotprojekt saison quartal semester schuljahr bezirk kreis gemeinde jahrgang stufe rezeption haus',
  designators:
    'jahrgang klasse stufe level phase version typ kategorie abschnitt artikel kapitel raum nr nummer linie modell serie din iso en paragraph steuerklasse niveau',
  changes:
    'senken gesenkt senkung senkte reduzieren reduziert reduzierung reduktion verringern verringert verringerung steigern gesteigert steigerung steigerte erhöhen erhöht erhöhung verbessern verbessert verbesserung verkürzen verkürzt verkürzung halbiert halbierung verdoppelt beheben behoben behebung vermeiden vermieden vermeidung einsparen eingespart einsparung stieg sank gewinnen gewonnen gewinnung lösen gelöst lösung erreichen erreicht beschleunigt sparen spart sparte verhindern optimieren',
  letterWords:
    'sehr geehrte geehrter damen herren freundlichen grüßen lebenslauf anlage beigefügt danke dank gerne gern freue freuen bisher derzeit aktuell zuletzt zuvor laufbahn firma unternehmen haus ihnen kenne glaube möchte einbringen zeit',
  intentWords:
    'bewerbe bewerben bewerbung stelle position ausgeschrieben ausgeschriebene interesse interessiert interessieren reizt gespräch vorstellungsgespräch hoffe wünsche würde freuen gerne kennenlernen mitwirken beitragen möchte begeistert',
  numbers: germanNumbers,
  timeUnits: [
    [1 / 60, 'sekunde sekunden'],
    [1, 'minute minuten min'],
    [60, 'stunde stunden std h'],
    [1440, 'tag tage tagen'],
    [10080, 'woche wochen'],
    [43800, 'monat monate monaten'],
    [525600, 'jahr jahre jahren'],
  ],
  percent: 'prozent',
  points: 'prozentpunkt prozentpunkte prozentpunkten',
}
