import type { ExamTexts } from './types'

export const fr: ExamTexts = {
  posts: ["Agent d'exploitation", 'Technicien de maintenance'],
  facts: [
    {
      says: 'Aidé à planifier le déménagement de {n} machines à {town}.',
      lies: [
        'Planifié le déménagement de {n} machines à {town}.',
        'Dirigé le déménagement de {n} machines à {town}.',
        'Aidé à planifier le déménagement de {m} machines à {town}.',
      ],
      honest: ['Participé à la planification du déménagement de {n} machines à {town}.'],
    },
    {
      says: "Réduit le temps d'attente d'environ {n} % avec {tool}.",
      lies: [
        "Réduit le temps d'attente de plus de {n} % avec {tool}.",
        "Réduit le temps d'attente d'environ {n} % avec {other}.",
        "Réduit les coûts d'environ {n} % avec {tool}.",
      ],
      honest: ["Avec {tool}, réduit le temps d'attente d'environ {n} %."],
    },
    {
      says: 'Formé deux des cinq équipes à {tool} et rédigé le manuel.',
      lies: [
        'Formé les cinq équipes à {tool} et rédigé le manuel.',
        'Formé deux des cinq équipes à {tool} et {other} et rédigé le manuel.',
        'Formé deux des cinq équipes à {tool} et rédigé le manuel primé.',
      ],
      honest: [
        'Rédigé le manuel et formé deux des cinq équipes à {tool}.',
        'Formé 2 des 5 équipes à {tool} et rédigé le manuel.',
      ],
    },
    {
      says: "Répondu à jusqu'à {n} appels par semaine de clients de {city}.",
      lies: [
        'Répondu à plus de {n} appels par semaine de clients de {city}.',
        "Répondu à jusqu'à {n} appels par jour de clients de {city}.",
        "Répondu à jusqu'à {n} appels par semaine de clients de {town}.",
      ],
      honest: [
        "Répondu chaque semaine à jusqu'à {n} appels de clients de {city}.",
        "Répondu à jusqu'à {n} appels de clients de {city} par semaine.",
      ],
    },
    {
      says: "L'atelier de {town} m'a montré comment réparer des pompes.",
      lies: [
        "Montré à l'atelier de {town} comment réparer des pompes.",
        "Réparé des pompes pour l'atelier de {town}.",
        "L'atelier national de {town} m'a montré comment réparer des pompes.",
      ],
      honest: ["Appris de l'atelier de {town} comment réparer des pompes."],
    },
    {
      says: 'Transféré {n} dossiers de {tool} vers {other} sans en perdre aucun.',
      lies: [
        'Transféré {n} dossiers de {other} vers {tool} sans en perdre aucun.',
        'Transféré {n} dossiers de {tool} vers {other} chez {rival} sans en perdre aucun.',
        'Transféré {n} dossiers de {tool} vers {other} sans en perdre aucun, ce qui a augmenté les ventes.',
      ],
      honest: [
        'Sans en perdre aucun, transféré {n} dossiers de {tool} vers {other}.',
        "Transféré {n} dossiers de {tool} vers {other} et n'en ai perdu aucun.",
      ],
    },
    {
      says: "Planifié une enquête auprès des clients, qui n'a pas été réalisée.",
      lies: [
        'Planifié et réalisé une enquête auprès des clients.',
        'Réalisé une enquête auprès des clients.',
        "Planifié une enquête auprès de tous les clients d'Europe, qui n'a pas été réalisée.",
      ],
      honest: ["Planifié une enquête clients qui n'a pas été réalisée."],
    },
    {
      says: 'Tenu les listes de stock de {n} magasins dans {tool}.',
      lies: [
        'Conçu le système de stock de {n} magasins dans {tool}.',
        'En tant que responsable des stocks, tenu les listes de {n} magasins dans {tool}.',
        'Tenu les listes de stock de {n} magasins dans {tool} en temps réel.',
      ],
      honest: [
        'Tenu à jour les listes de stock de {n} magasins dans {tool}.',
        'Dans {tool}, tenu les listes de stock de {n} magasins.',
      ],
    },
  ],
}
