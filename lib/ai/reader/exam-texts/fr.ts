import { readFacts } from './read-facts'
import type { ExamTexts } from './types'

const more = `
A travaillé sous les ordres de la cheffe d'équipe à {town} et compté le stock de {n} étagères.
- A travaillé comme cheffe d'équipe à {town} et compté le stock de {n} étagères.
- A travaillé sous les ordres de la cheffe d'équipe à {town} et commandé le stock de {n} étagères.
- A travaillé sous les ordres de la cheffe d'équipe à {town} et compté le stock de toutes les étagères.
+ A compté le stock de {n} étagères à {town} sous les ordres de la cheffe d'équipe.
+ À {town}, a travaillé sous les ordres de la cheffe d'équipe et compté le stock de {n} étagères.

A ouvert à {city} un comptoir de réparation qui dessert trois quartiers.
- A ouvert à {city} plusieurs comptoirs de réparation qui desservent trois quartiers.
- A ouvert à {city} un comptoir de réparation qui dessert treize quartiers.
- A ouvert à {city} le meilleur comptoir de réparation, qui dessert trois quartiers.
+ À {city}, a ouvert un comptoir de réparation qui dessert trois quartiers.
+ A ouvert à {city} un comptoir de réparation qui dessert 3 quartiers.

A proposé un nouveau planning pour {n} chauffeurs.
- A mis en place un nouveau planning pour {n} chauffeurs.
- A proposé un nouveau planning pour tous les chauffeurs.
- A proposé plusieurs nouveaux plannings pour {n} chauffeurs.
+ Pour {n} chauffeurs, a proposé un nouveau planning.
+ A suggéré un nouveau planning pour {n} chauffeurs.

A comparé {n} factures par mois avec les commandes dans {tool}.
- A comparé {n} factures par semaine avec les commandes dans {tool}.
- A payé {n} factures par mois selon les commandes dans {tool}.
- A comparé {n} commandes par mois avec les factures dans {tool}.
+ Dans {tool}, a comparé {n} factures par mois avec les commandes.
+ A comparé chaque mois {n} factures avec les commandes dans {tool}.

N'a manqué aucune date de livraison en {n} semaines.
- A manqué une date de livraison en {n} semaines.
- N'a manqué aucune date de livraison en {m} semaines.
- N'a manqué aucune date de livraison ni dépassé de budget en {n} semaines.
+ En {n} semaines, n'a manqué aucune date de livraison.
+ N'a pas manqué une seule date de livraison en {n} semaines.

A entretenu le site web d'une des trois agences de {town}.
- A entretenu le site web des trois agences de {town}.
- A entretenu le site web d'une des trente agences de {town}.
- A créé le site web d'une des trois agences de {town}.
+ À {town}, a entretenu le site web d'une des trois agences.
+ S'est occupé du site web d'une des trois agences de {town}.

Apprend {tool} dans un cours du soir.
- A terminé un cours du soir sur {tool}.
- Enseigne {tool} dans un cours du soir.
- Apprend {tool} et {other} dans un cours du soir.
+ Dans un cours du soir, apprend {tool}.
+ Est en train d'apprendre {tool} dans un cours du soir.

Les ventes du magasin ont augmenté de {n} % pendant que l'équipe testait {tool}.
- A augmenté les ventes du magasin de {n} % avec {tool}.
- Les ventes du magasin ont augmenté de {n} % parce que l'équipe testait {tool}.
- Les ventes du magasin ont augmenté de {m} % pendant que l'équipe testait {tool}.
+ Pendant que l'équipe testait {tool}, les ventes du magasin ont augmenté de {n} %.
+ De {n} % ont augmenté les ventes du magasin pendant que l'équipe testait {tool}.

A traduit le manuel de {tool} en deux langues avec une collègue.
- A traduit le manuel de {tool} en deux langues sans aide.
- A traduit le manuel de {tool} en vingt langues avec une collègue.
- A rédigé le manuel de {tool} en deux langues avec une collègue.
+ Avec une collègue, a traduit le manuel de {tool} en deux langues.
+ A traduit le manuel de {tool} en 2 langues avec une collègue.

A remplacé la cheffe de l'atelier de {city} pendant {n} jours.
- A été la cheffe de l'atelier de {city}.
- A remplacé la cheffe de l'atelier de {city} pendant {n} mois.
- A remplacé la cheffe des deux ateliers de {city} pendant {n} jours.
+ Pendant {n} jours, a remplacé la cheffe de l'atelier de {city}.
+ À {city}, a remplacé la cheffe de l'atelier pendant {n} jours.

A entretenu {n} machines sur deux sites.
- A entretenu deux machines sur {n} sites.
- A entretenu {n} machines sur tous les sites.
- A acheté {n} machines pour deux sites.
+ Sur deux sites, a entretenu {n} machines.
+ A entretenu {n} machines sur 2 sites.

A écrit la plus grande partie du plan de sécurité du dépôt de {town}.
- A écrit le plan de sécurité du dépôt de {town}.
- A écrit la plus grande partie des plans de sécurité des dépôts de {town}.
- A validé la plus grande partie du plan de sécurité du dépôt de {town}.
+ Du plan de sécurité du dépôt de {town}, a écrit la plus grande partie.
+ À {town}, a écrit la plus grande partie du plan de sécurité du dépôt.

A passé le premier des deux examens de {tool}.
- A réussi les deux examens de {tool}.
- A passé les examens de {tool}.
- A passé le premier des deux examens de {other}.
+ Des deux examens de {tool}, a passé le premier.
+ S'est présenté au premier des deux examens de {tool}.

A conseillé {n} clients sur {tool}, dont deux écoles.
- A conseillé {n} écoles sur {tool}.
- A conseillé {n} clients sur {tool}, dont douze écoles.
- A vendu {tool} à {n} clients, dont deux écoles.
+ Sur {tool}, a conseillé {n} clients, dont deux écoles.
+ A conseillé {n} clients, dont deux écoles, sur {tool}.

A emballé jusqu'à {n} commandes par jour à la foire de {city}.
- A emballé plus de {n} commandes par jour à la foire de {city}.
- A emballé jusqu'à {n} commandes par jour à plusieurs foires de {city}.
- A emballé jusqu'à {n} commandes par heure à la foire de {city}.
+ À la foire de {city}, a emballé jusqu'à {n} commandes par jour.
+ A emballé par jour jusqu'à {n} commandes à la foire de {city}.

A testé {tool} pour l'équipe commerciale, qui a ensuite choisi {other}.
- A testé {tool} pour l'équipe commerciale, qui l'a ensuite choisi.
- A choisi {other} pour l'équipe commerciale.
- A testé {other} pour l'équipe commerciale, qui a ensuite choisi {tool}.
+ Pour l'équipe commerciale, qui a ensuite choisi {other}, a testé {tool}.
+ A testé {tool} pour l'équipe commerciale ; elle a ensuite choisi {other}.

Certains des {n} rapports ont aussi été utilisés à {town}.
- Tous les {n} rapports ont aussi été utilisés à {town}.
- Certains des {n} rapports ont surtout été utilisés à {town}.
- Certains des {m} rapports ont aussi été utilisés à {town}.
+ À {town} aussi, certains des {n} rapports ont été utilisés.
+ Certains des {n} rapports ont été utilisés aussi à {town}.

A géré le budget de la cantine, pas le personnel.
- A géré le budget de la cantine et le personnel.
- A géré les budgets de plusieurs cantines, pas le personnel.
- A géré le personnel de la cantine.
+ A géré le budget de la cantine, mais pas le personnel.
+ De la cantine, a géré le budget, pas le personnel.

A fait baisser les erreurs dans {tool} de {m} à {n} par mois.
- A fait baisser les erreurs dans {tool} de {m} à {n} par jour.
- A fait baisser les erreurs dans {tool} à zéro.
- A fait baisser les coûts dans {tool} de {m} à {n} par mois.
+ Dans {tool}, a fait baisser les erreurs de {m} à {n} par mois.
+ A réduit les erreurs dans {tool} de {m} à {n} par mois.

A pris des notes aux réunions du conseil à {city}.
- A dirigé les réunions du conseil à {city}.
- A été membre du conseil à {city}.
- A pris des notes aux réunions de tous les conseils à {city}.
+ À {city}, a pris des notes aux réunions du conseil.
+ Aux réunions du conseil à {city}, a pris des notes.

A planifié le transfert des archives vers {tool}, arrêté après {n} jours.
- A transféré les archives vers {tool} en {n} jours.
- A planifié le transfert des archives vers {tool}, terminé après {n} jours.
- A planifié le transfert des archives vers {other}, arrêté après {n} jours.
+ A planifié le transfert des archives vers {tool} ; il a été arrêté après {n} jours.
+ A planifié le transfert, arrêté après {n} jours, des archives vers {tool}.

A réparé le week-end des vélos de bénévoles du club de {town}.
- A réparé chaque jour des vélos de bénévoles du club de {town}.
- A dirigé le week-end le club de {town}.
- A vendu le week-end des vélos à des bénévoles du club de {town}.
+ Le week-end, a réparé des vélos de bénévoles du club de {town}.
+ A réparé des vélos de bénévoles du club de {town} le week-end.
`

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
    ...readFacts(more),
  ],
}
