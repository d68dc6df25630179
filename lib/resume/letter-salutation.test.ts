import { expect, it } from 'vitest'
import { salutationTo } from './letter-salutation'

it.each([
  ['en-GB', 'Priya Nair', 'Dear Priya Nair,'],
  ['en-US', 'Priya Nair', 'Dear Priya Nair,'],
  ['en', 'Mrs Joan Ashby', 'Dear Mrs Ashby,'],
  ['en', 'Dr Ines Krahl', 'Dear Dr Ines Krahl,'],
  ['de', 'Frau Dr. Ines Krahl', 'Sehr geehrte Frau Dr. Krahl,'],
  ['de', 'Herr Jonas Tietz', 'Sehr geehrter Herr Tietz,'],
  ['de', 'Jonas Tietz', 'Guten Tag Jonas Tietz,'],
  ['fr', 'Mme Odile Le Goff', 'Madame,'],
  ['fr', 'Odile Le Goff', null],
  ['es', 'Lucía Prado Gil', 'Estimado/a Lucía Prado Gil:'],
  ['es', 'Sra. Lucía Prado Gil', 'Estimada Sra. Prado Gil:'],
  ['it', 'dott.ssa Carla Neri', 'Gentile dott.ssa Neri,'],
  ['nl', 'mevrouw Anja de Wit', 'Geachte mevrouw de Wit,'],
  ['nl', 'de heer Bas Kok', 'Geachte heer Kok,'],
  ['pt-BR', 'Rui Tavares', 'Prezado(a) Rui Tavares,'],
  ['pl', 'Anna Nowak', null],
  ['en', ' ', null],
  ['de', 'Frau', null],
])('begins a letter in %s to %s with %s', (language, name, line) => {
  expect(salutationTo(name, language)).toBe(line)
})
