import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('fr')

/** Messages of the checks against a job description, in French. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Les exigences indispensables sont dans le CV',
    found: ({ count, text }) =>
      plural(count, {
        one: `Avez-vous « ${text} » ? Ces mots ne sont pas dans votre CV.`,
        other: `Avez-vous « ${text} » ? Ces mots ne sont pas dans votre CV, ni ceux d’autres exigences.`,
      }),
    why: 'C’est ce que les employeurs cherchent en premier.',
    fix: 'N’ajoutez que ce qui est vrai pour vous.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Les compétences sont illustrées par l’expérience',
    found: ({ count, text }) =>
      plural(count, {
        one: `# compétence n’apparaît que dans une liste, par exemple « ${text} ».`,
        other: `# compétences n’apparaissent que dans une liste, par exemple « ${text} ».`,
      }),
    why: 'Un poste où vous avez utilisé une compétence en dit plus que son nom.',
    fix: 'Si vous l’avez utilisée à un poste, citez-la dans une puce de ce poste.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Mêmes termes que dans l’offre d’emploi',
    found: ({ text }) => `L’offre d’emploi dit « ${text} ». Votre CV utilise un autre terme.`,
    why: 'Certaines recherches ne connaissent qu’un seul terme pour une chose.',
    fix: 'Utilisez le terme de l’offre s’il a le même sens.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Assez d’années d’expérience',
    found: ({ count, of }) =>
      plural(count, {
        one: `Votre CV indique au moins # année d’expérience dans ce métier. L’offre en demande ${number(of)}. En avez-vous davantage ?`,
        other: `Votre CV indique au moins # années d’expérience dans ce métier. L’offre en demande ${number(of)}. En avez-vous davantage ?`,
      }),
    why: 'Nous comptons les dates des postes dont l’intitulé correspond.',
    fix: 'Vérifiez que tous vos postes figurent dans ce CV, avec leurs dates.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Diplôme ou formation que demande l’offre',
    found: ({ text }) => `Avez-vous « ${text} » ? Ces mots ne sont pas dans votre formation.`,
    why: 'Certains formulaires de candidature le demandent nommément.',
    fix: 'Ajoutez le diplôme ou la formation que vous avez, sous son nom habituel.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Intitulé de poste proche',
    found: ({ text }) =>
      `Aucun de vos intitulés de poste ne semble correspondre à « ${text} ». Est-ce le cas de l’un d’eux ?`,
    why: 'Les employeurs regardent d’abord les intitulés de poste.',
    fix: 'Expliquez dans votre profil comment votre parcours mène à ce poste.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Niveau du poste accessible',
    found: ({ text }) => `« ${text} » est bien au-dessus du niveau de vos intitulés de poste.`,
    why: 'Vous pouvez tout de même postuler. Mettez en avant ce qui vous qualifie.',
    fix: 'Mettez en premier ce que vous avez dirigé et décidé.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Même langue que l’offre d’emploi',
    found: () => 'Votre CV est dans une autre langue.',
    why: 'Les employeurs et leurs logiciels attendent la langue de l’offre d’emploi.',
    fix: 'Demandez si cette langue est acceptée, ou traduisez votre CV.',
    source: sources.posting,
  },
}
