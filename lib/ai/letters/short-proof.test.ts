import { expect, it } from 'vitest'
import { shortProof } from './short-proof'

it.each([
  ['Lead 140 people on three shifts across two sites in the north', '140 people on three shifts'],
  ['Cut overtime by 31% in a year by re-planning dock slots with the hauliers', 'overtime by 31%'],
  ['Re-planned dock slots with the hauliers, cutting overtime by 31% in a year', 'overtime by 31%'],
  ['Brought picking errors from 0.9% to 0.2% within eighteen months', 'errors from 0.9% to 0.2%'],
  ['Saved the company £3 million by closing two of the four old sites', '£3 million'],
  ['Senkte die Überstunden um 31 % durch neue Zeitfenster an der Rampe', 'Überstunden um 31 %'],
  [
    'Réduit les heures supplémentaires de 31 % en un an grâce aux créneaux',
    'supplémentaires de 31 %',
  ],
  ['Cut the wait per lorry from 61 to 35 minutes with a new plan', 'wait per lorry from 61 to 35'],
  ['Waiting time per lorry fell from 61 to 35 minutes last year', 'Waiting time … from 61 to 35'],
  ['Ran the move to a new warehouse management system without a pause', 'Ran the move'],
  ['Trained 12 new nurses on the stroke ward.', '12 new nurses'],
])('shortens %j', (line, short) => {
  expect(shortProof(line)).toBe(short)
})

it('keeps a line that is short, and never has more than 28 letters', () => {
  expect(shortProof('Led 12 nurses.')).toBe('Led 12 nurses')
  const long = [
    '在三个班次中带领一百四十名员工并在一年内把加班时间减少了31%同时保持服务水平不变',
    'a'.repeat(80),
  ]
  for (const line of long) expect([...shortProof(line)].length).toBeLessThanOrEqual(28)
})
