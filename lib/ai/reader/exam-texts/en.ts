import type { ExamTexts } from './types'

export const en: ExamTexts = {
  posts: ['Operations clerk', 'Service technician'],
  facts: [
    {
      says: 'Helped plan the move of {n} machines to {town}.',
      lies: [
        'Planned the move of {n} machines to {town}.',
        'Led the move of {n} machines to {town}.',
        'Helped plan the move of {m} machines to {town}.',
      ],
      honest: ['Assisted in planning the move of {n} machines to {town}.'],
    },
    {
      says: 'Cut waiting time by about {n} % with {tool}.',
      lies: [
        'Cut waiting time by more than {n} % with {tool}.',
        'Cut waiting time by about {n} % with {other}.',
        'Cut costs by about {n} % with {tool}.',
      ],
      honest: ['With {tool}, cut waiting time by about {n} %.'],
    },
    {
      says: 'Trained two of the five teams in {tool} and wrote the handbook.',
      lies: [
        'Trained all five teams in {tool} and wrote the handbook.',
        'Trained two of the five teams in {tool} and {other} and wrote the handbook.',
        'Trained two of the five teams in {tool} and wrote the award-winning handbook.',
      ],
      honest: [
        'Wrote the handbook and trained two of the five teams in {tool}.',
        'Trained 2 of the 5 teams in {tool} and wrote the handbook.',
      ],
    },
    {
      says: 'Answered up to {n} calls a week from customers in {city}.',
      lies: [
        'Answered more than {n} calls a week from customers in {city}.',
        'Answered up to {n} calls a day from customers in {city}.',
        'Answered up to {n} calls a week from customers in {town}.',
      ],
      honest: [
        'Took up to {n} calls a week from customers in {city}.',
        'Answered up to {n} weekly calls from customers in {city}.',
      ],
    },
    {
      says: 'Was shown by the workshop in {town} how to repair pumps.',
      lies: [
        'Showed the workshop in {town} how to repair pumps.',
        'Repaired pumps for the workshop in {town}.',
        'Was shown by the national workshop in {town} how to repair pumps.',
      ],
      honest: ['Learned from the workshop in {town} how to repair pumps.'],
    },
    {
      says: 'Moved {n} files from {tool} to {other} without losing any.',
      lies: [
        'Moved {n} files from {other} to {tool} without losing any.',
        'Moved {n} files from {tool} to {other} at {rival} without losing any.',
        'Moved {n} files from {tool} to {other} without losing any, which raised sales.',
      ],
      honest: [
        'Without losing any, moved {n} files from {tool} to {other}.',
        'Moved {n} files from {tool} to {other} and lost none.',
      ],
    },
    {
      says: 'Planned a survey of customers, which was not carried out.',
      lies: [
        'Planned and carried out a survey of customers.',
        'Carried out a survey of customers.',
        'Planned a survey of all customers in Europe, which was not carried out.',
      ],
      honest: ['Planned a customer survey that was not carried out.'],
    },
    {
      says: 'Kept the stock lists of {n} shops in {tool}.',
      lies: [
        'Designed the stock system of {n} shops in {tool}.',
        'As head of stock, kept the lists of {n} shops in {tool}.',
        'Kept the stock lists of {n} shops in {tool} in real time.',
      ],
      honest: [
        'Maintained the stock lists of {n} shops in {tool}.',
        'In {tool}, kept the stock lists of {n} shops.',
      ],
    },
  ],
}
