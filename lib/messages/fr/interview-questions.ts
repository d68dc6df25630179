import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Questions that may be asked in an interview, in French. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Racontez une situation où cela vous a servi : « ${words} ».`,
    years: (words) => `Lesquelles de vos activités comptent pour « ${words} » ?`,
    degree: (words) =>
      `L’offre demande « ${words} ». En quoi votre formation vous aide-t-elle pour ce poste ?`,
    language: (words) => `L’offre demande « ${words} ». Où avez-vous utilisé cette langue ?`,
    licence: (words) => `L’offre demande « ${words} ». Comment vous en êtes-vous servi jusqu’ici ?`,
    quality: (words) =>
      `L’offre demande « ${words} ». Racontez une situation où d’autres ont pu le voir chez vous.`,
    partly: (words) =>
      `Votre CV montre une partie de ce qui est demandé : « ${words} ». Que pouvez-vous ajouter ?`,
    unclear: (words) =>
      `L’offre demande « ${words} ». Nous n’avons trouvé que quelque chose d’approchant dans votre CV. Que diriez-vous ?`,
    gap: (words) =>
      `L’offre demande « ${words} ». Nous ne l’avons pas trouvé dans votre CV. Que diriez-vous ?`,
    newest: (post) => `Parlez-moi de votre travail : « ${post} ».`,
    leaving: (post) => `Pourquoi voulez-vous quitter « ${post} » ?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `« ${post} » a duré # mois. Pourquoi ce départ ?`,
        other: `« ${post} » a duré # mois. Pourquoi ce départ ?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `Votre CV laisse # mois entre « ${before} » et « ${after} ». Qu’avez-vous fait alors ?`,
        other: `Votre CV laisse # mois entre « ${before} » et « ${after} ». Qu’avez-vous fait alors ?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `« ${post} » a pris fin il y a # mois. Qu’avez-vous fait depuis ?`,
        other: `« ${post} » a pris fin il y a # mois. Qu’avez-vous fait depuis ?`,
      }),
    'new-field': (before, after) => `De « ${before} » à « ${after} » : pourquoi ce changement ?`,
    'other-field': (post, job) =>
      `Vous venez de « ${post} », et ce poste est « ${job} ». Pourquoi voulez-vous changer ?`,
    figure: (figure) => `Qu’y a-t-il derrière « ${figure} », et quelle était votre part ?`,
    employer: (employer) => `Pourquoi voulez-vous travailler pour « ${employer} » ?`,
    yourself: () => 'Parlez-moi de vous.',
    strengths: () => 'Quels sont vos points forts ?',
    weakness: () => 'Qu’est-ce qui vous est difficile, et que faites-vous pour y remédier ?',
    conflict: () => 'Racontez un conflit au travail. Qu’avez-vous fait ?',
    failure: () => 'Racontez quelque chose qui a échoué. Qu’en avez-vous appris ?',
    future: () => 'Où voulez-vous être dans quelques années ?',
    'your-questions': () => 'Avez-vous des questions à nous poser ?',
    how: (words) => `Comment vous y êtes-vous pris : « ${words} » ?`,
    hardest: (words) => `Qu’est-ce qui était le plus difficile : « ${words} » ?`,
    result: (words) => `Qu’en est-il ressorti, et comment le savez-vous : « ${words} » ?`,
    part: (words) => `Quelle était votre propre part : « ${words} » ?`,
    again: (words) => `Que feriez-vous autrement aujourd’hui : « ${words} » ?`,
    learned: (words) => `Qu’en avez-vous appris : « ${words} » ?`,
    begin: (words) => `Comment commenceriez-vous ici : « ${words} » ?`,
    interest: (words) => `Qu’est-ce qui vous y intéresse : « ${words} » ?`,
    difficult: (words) => `Qu’est-ce qui serait difficile pour vous : « ${words} » ?`,
    transfer: (job, cv) =>
      `L’offre demande « ${job} », et votre CV dit « ${cv} ». En quoi l’un vous aide-t-il pour l’autre ?`,
  },
}
