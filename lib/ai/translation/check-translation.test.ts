import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import type { TranslationLanguage } from '@/lib/language/tags'
import { runs } from '@/tests/runs'
import { checkTranslation } from './check-translation'

await loadLexicons()

const names = ['Kafka', 'Tideline Energy', 'Ana Reis']
type NumberCase = [TranslationLanguage, string, TranslationLanguage, string]
const check = (source: string, target: string, to: TranslationLanguage = 'de') =>
  checkTranslation({ source, target, from: 'en', to, names })

it.each<[string, string, TranslationLanguage]>([
  ['Mentored four analysts', 'Betreute vier Analysten', 'de'],
  ['Planned the rota of two wards', 'Plante den Dienstplan von 2 Stationen', 'de'],
  ['Late files fell from 6% to 0.3%', 'Verspätete Dateien fielen von 6 % auf 0,3 %', 'de'],
  ['Served 1,200 guests in March 2021', 'Bediente im März 2021 1.200 Gäste', 'de'],
  ['Served 1,200 guests in March 2021', 'A servi 1 200 clients en mars 2021', 'fr'],
  ['Raised $3M in two rounds', 'Sammelte 3 Mio. $ in zwei Runden', 'de'],
  ['A manager of a team in one school', 'Directrice d’une équipe dans une école', 'fr'],
  [
    'Trained six pilots and half the crew',
    'Formó a seis pilotos y a la mitad de la tripulación',
    'es',
  ],
  ['**Built** it with Kafka', '**Baute** es mit Kafka', 'de'],
  ['See [the site](https://a.example)', 'Siehe [die Seite](https://a.example)', 'de'],
  ['BSc Physics', 'BSc Physik', 'de'],
  ['Master of Science', 'Laurea magistrale in scienze', 'it'],
  ['Junior analyst', 'Junior-Analystin', 'de'],
  ['Senior nurse', 'Enfermera sénior', 'es'],
  ['Assistant manager', 'Stellvertretende Leiterin', 'de'],
  ['Wrote to ana@example.org', 'Schrieb an ana@example.org', 'de'],
])('is taken that says the same: %s → %s', (source, target, to) => {
  expect(check(source, target, to)).toBeNull()
})

it.each<NumberCase>([
  ['en', 'Checked it twice a week', 'de', 'Prüfte es zweimal pro Woche'],
  ['en', 'Won it thrice', 'de', 'Gewann es dreimal'],
  ['de', 'Prüfte die Anlage zweimal jährlich', 'en', 'Checked the plant twice a year'],
  ['de', 'Prüfte fünfmal im Monat', 'fr', 'A contrôlé cinq fois par mois'],
  ['es', 'Revisó la planta dos veces al mes', 'de', 'Prüfte die Anlage zweimal im Monat'],
  ['fr', 'Contrôlé trois fois par an', 'en', 'Checked three times a year'],
  ['it', 'Controllato due volte al mese', 'en', 'Checked twice a month'],
  ['pt', 'Verificado duas vezes por mês', 'de', 'Zweimal im Monat geprüft'],
  ['en', 'Once led a choir', 'de', 'Leitete einmal einen Chor'],
  ['en', 'Ran both sites', 'de', 'Leitete beide Standorte'],
  ['en', 'Ran both sites', 'es', 'Dirigió ambas sedes'],
  ['en', 'Ran both sites', 'fr', 'A dirigé les deux sites'],
  ['fr', 'A dirigé les deux sites', 'en', 'Ran both sites'],
  ['de', 'Betreute die Kinder beider Häuser', 'en', 'Looked after the children of both houses'],
  ['en', 'Knows both welding and milling', 'de', 'Kann sowohl schweißen als auch fräsen'],
  ['de', 'Kann sowohl schweißen als auch fräsen', 'en', 'Knows both welding and milling'],
  ['en', 'Learned it in a couple of weeks', 'de', 'Lernte es in wenigen Wochen'],
  ['en', 'Trained a pair of apprentices', 'de', 'Bildete zwei Lehrlinge aus'],
  ['en', 'Led half a dozen riders', 'de', 'Leitete ein halbes Dutzend Reiter'],
  ['en', 'Led half a dozen riders', 'es', 'Dirigió a media docena de jinetes'],
  ['en', 'Led half a dozen riders', 'fr', 'A dirigé une demi-douzaine de cavaliers'],
  ['en', 'Led half a dozen riders', 'pt', 'Liderou meia dúzia de cavaleiros'],
  ['en', 'Led half a dozen riders', 'it', 'Ha guidato mezza dozzina di cavalieri'],
  ['en', 'Sold two dozen boats', 'fr', 'A vendu deux douzaines de bateaux'],
  ['en', 'Sold two dozen boats', 'es', 'Vendió dos docenas de barcos'],
  ['en', 'Stayed two and a half years', 'de', 'Blieb zweieinhalb Jahre'],
  ['en', 'Stayed two and a half years', 'fr', 'Resté deux ans et demi'],
  ['en', 'Stayed a year and a half', 'de', 'Blieb anderthalb Jahre'],
  ['en', 'Stayed a year and a half', 'es', 'Permaneció un año y medio'],
  ['it', 'Rimasto tre anni e mezzo', 'pt', 'Permaneceu três anos e meio'],
  ['en', 'Trained half the crew', 'de', 'Schulte die halbe Mannschaft'],
  ['en', 'Taught the third year', 'de', 'Unterrichtete das dritte Jahr'],
  ['en', 'Cared for the environment', 'es', 'Cuidó el medio ambiente'],
])('says no other number: %s %s → %s %s', (from, source, to, target) => {
  expect(checkTranslation({ source, target, from, to, names })).toBeNull()
})

it.each<NumberCase>([
  ['en', 'Checked it twice a week', 'de', 'Prüfte es dreimal pro Woche'],
  ['en', 'Checked it twice a week', 'de', 'Prüfte es wöchentlich'],
  ['en', 'Checked it weekly', 'de', 'Prüfte es zweimal pro Woche'],
  ['en', 'Ran sites', 'de', 'Leitete beide Standorte'],
  ['en', 'Ran both sites', 'de', 'Leitete drei Standorte'],
  ['en', 'Led half a dozen riders', 'de', 'Leitete ein Dutzend Reiter'],
  ['en', 'Led half a dozen riders', 'es', 'Dirigió a una docena de jinetes'],
  ['en', 'Stayed two and a half years', 'de', 'Blieb dreieinhalb Jahre'],
  ['en', 'Stayed two and a half years', 'de', 'Blieb zwei Jahre'],
  ['en', 'Trained half the crew', 'de', 'Schulte die Mannschaft'],
  ['en', 'Cut a third of the costs', 'de', 'Senkte die Kosten'],
  ['en', 'Cut the costs', 'de', 'Senkte ein Drittel der Kosten'],
  ['de', 'Leitete Teams', 'es', 'Dirigió ambos equipos'],
])('says another number: %s %s → %s %s', (from, source, to, target) => {
  expect(checkTranslation({ source, target, from, to, names })).toBe('number')
})

it.each([
  ['missing', 'Mentored four analysts', ' '],
  ['too-long', 'Pilot', 'Lotse '.repeat(20)],
  ['number', 'Mentored four analysts', 'Betreute fünf Analysten'],
  ['number', 'Mentored four analysts', 'Betreute Analysten'],
  ['number', 'Mentored analysts', 'Betreute vier Analysten'],
  ['number', 'Grew by 12%', 'Wuchs um 1,2 %'],
  ['number', 'Grew in Q3', 'Wuchs in Q4'],
  ['number', 'Sold 3 cars for $20', 'Verkaufte 3 Autos für 20 €'],
  ['date', 'Opened in March 2021', 'Eröffnet im April 2021'],
  ['name', 'Built it with Kafka', 'Baute es mit einem Kessel'],
  ['name', 'Worked for Tideline Energy', 'Arbeitete für Gezeiten-Energie'],
  ['name', 'Built it with tools', 'Baute es mit Kafka'],
  ['name', 'Built the system', 'Baute das System mit PostgreSQL'],
  ['address', 'Wrote to the owner', 'Schrieb an chef@example.org'],
  ['unchanged', 'Night nurse', 'Night nurse'],
  ['unchanged', '**Built** it for the owner', '**built** it  for the owner'],
  ['degree', 'BSc Physics', 'MSc Informatik'],
  ['degree', 'Bachelor of Arts', 'Promotion in Geschichte'],
  ['degree', 'Apprenticeship as a baker', 'Studium der Bäckerei'],
  ['level', 'Junior analyst', 'Senior-Analystin'],
  ['level', 'Intern in the newsroom', 'Senior-Redakteurin'],
  ['mark', '**Built** it', 'Baute es'],
  ['mark', 'See [it](https://a.example)', 'Siehe [es](https://b.example)'],
])('is not taken for its %s: %s → %s', (fault, source, target) => {
  expect(check(source, target)).toBe(fault)
})

it('never passes with another number', () => {
  const number = fc.integer({ min: 2, max: 99_999 })
  fc.assert(
    fc.property(number, number, (one, other) => {
      const fault = check(`Served ${one} guests`, `Bediente ${other} Gäste`)
      expect(fault).toBe(one === other ? null : 'number')
    }),
    { numRuns: runs(200) },
  )
})
