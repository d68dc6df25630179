import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('fr')

/** Names of the sections that a check may miss. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Expérience',
  education: 'Formation',
  skills: 'Compétences',
}

/** Messages of the checks of the text, in French. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Le nom est indiqué',
    found: () => 'Il manque votre nom.',
    why: 'C’est le titre de votre CV et une partie du nom du fichier.',
    fix: 'Ajoutez votre nom.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'L’e-mail et le téléphone sont indiqués',
    found: ({ text }) => {
      if (text === '') return 'Il manque vos coordonnées.'
      if (text === 'phone') return 'Il manque votre numéro de téléphone.'
      return text === 'email'
        ? 'Il manque votre adresse e-mail.'
        : `« ${text} » ne ressemble pas à une adresse e-mail.`
    },
    why: 'Certains employeurs écrivent, d’autres appellent.',
    fix: 'Ajoutez ce qui manque, ou corrigez l’adresse.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Le lieu est indiqué',
    found: () => 'Il manque votre ville, votre région ou votre pays.',
    why: 'Beaucoup d’employeurs cherchent par région. L’adresse complète n’est pas nécessaire.',
    fix: 'Ajoutez votre ville.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Expérience, formation et compétences sont présentes',
    found: ({ text }) => `La rubrique « ${sectionNames[text] ?? text} » est vide ou absente.`,
    why: 'Les formulaires de candidature demandent ces trois rubriques.',
    fix: 'Ajoutez ce que vous avez. Laissez le reste de côté.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Chaque poste a un intitulé, un employeur et une date de début',
    found: ({ count, of }) =>
      plural(count, {
        one: `Pour # poste sur ${number(of)}, l’intitulé, l’employeur ou la date de début manque.`,
        other: `Pour # postes sur ${number(of)}, l’intitulé, l’employeur ou la date de début manque.`,
      }),
    why: 'Les formulaires de candidature demandent les trois.',
    fix: 'Complétez ce qui manque.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Chaque diplôme a une date',
    found: ({ count, of, text }) =>
      count === 1
        ? `« ${text} » n’a pas de date.`
        : `${number(count)} diplômes sur ${number(of)} n’ont pas de date.`,
    why: 'Les formulaires de candidature demandent l’année d’un diplôme.',
    fix: 'Ajoutez l’année de fin, passée ou prévue.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Compétences et niveaux sont séparés',
    found: ({ text }) =>
      `« ${text} » semble être un niveau parmi les compétences, ou des compétences saisies comme niveau.`,
    why: 'Les logiciels de recrutement cherchent des noms de compétences, pas des niveaux.',
    fix: 'Saisissez les compétences sous « Compétences » et votre maîtrise sous « Niveau ».',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Chaque rubrique a un titre',
    found: ({ count }) =>
      plural(count, {
        one: '# rubrique n’a pas de titre.',
        other: '# rubriques n’ont pas de titre.',
      }),
    why: 'Sans titre, ses entrées semblent appartenir à la rubrique du dessus.',
    fix: 'Ajoutez un titre.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Les dates sont lisibles par les logiciels',
    found: ({ text }) => `Les logiciels ne lisent pas « ${text} » comme une date.`,
    why: 'Les logiciels de recrutement comptent vos années d’expérience à partir des dates.',
    fix: 'Saisissez le mois et l’année, par exemple « mars 2021 ».',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Les dates sont plausibles',
    found: ({ text }) => `« ${text} » ne peut pas être exact.`,
    why: 'Une fin avant le début, ou un début dans le futur, est en général une erreur.',
    fix: 'Vérifiez la date.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Le poste le plus récent est en premier',
    found: ({ text }) => `« ${text} » est plus récent que le poste au-dessus.`,
    why: 'C’est le premier poste que les employeurs regardent le plus longtemps.',
    fix: 'Déplacez-le vers le haut.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Pas de longue interruption',
    found: ({ text }) => `Il n’y a rien pour la période ${monthRange(text)}.`,
    why: 'Les employeurs peuvent poser la question. Vous n’avez pas à l’expliquer ici.',
    fix: 'Ajoutez ce que vous avez fait, si vous le souhaitez. Une interruption n’a rien de mal.',
    source: sources.practice,
  },
  'page-count': {
    title: 'La longueur convient à vos années d’expérience',
    found: ({ count, of }) =>
      `${number(count)} pages pour ${plural(of, { one: '# année d’expérience professionnelle.', other: '# années d’expérience professionnelle.' })}`,
    why: 'Les dernières pages sont rarement lues.',
    fix: 'Raccourcissez les postes anciens, ou utilisez « Ajuster aux pages » sous Design.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Le profil est court',
    found: ({ count }) =>
      plural(count, {
        one: 'Votre profil a # caractère.',
        other: 'Votre profil a # caractères.',
      }),
    why: 'Les employeurs lisent quelques phrases, pas une page entière.',
    fix: 'Ne gardez que ce que le reste de votre CV ne dit pas.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Chaque poste a quelques puces',
    found: ({ text }) => `« ${text} » n’a aucune puce, ou en a beaucoup.`,
    why: 'Un poste doit montrer ce que vous avez fait, mais on saute les longues listes.',
    fix: 'Deux à six puces par poste, c’est l’usage.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Les puces sont faciles à lire',
    found: ({ count }) =>
      plural(count, {
        one: '# puce est très longue ou très courte.',
        other: '# puces sont très longues ou très courtes.',
      }),
    why: 'Les puces courtes se lisent vite. Les très courtes disent peu de chose.',
    fix: 'Coupez les longues en deux et étoffez les courtes.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Les puces commencent par ce que vous avez fait',
    found: ({ text }) => `« ${text} » commence par votre mission, pas par ce que vous avez fait.`,
    why: 'Ce que vous avez fait en dit plus que ce que le poste prévoyait.',
    fix: 'Commencez par une action, par exemple « gestion de » au lieu de « responsable de la gestion de », si c’est vrai.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Les postes passés sont au passé',
    found: ({ text }) => `« ${text} » est au présent.`,
    why: 'Un mélange de temps ressemble à une erreur. Cette vérification ne lit que l’anglais.',
    fix: 'Pour les postes passés, écrivez en anglais « managed » au lieu de « manage ».',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Les puces commencent par des mots différents',
    found: ({ count, text }) => `${number(count)} puces commencent par « ${text} ».`,
    why: 'Un mot sans cesse répété ne se lit plus.',
    fix: 'Utilisez un autre mot là où il est tout aussi juste.',
    source: sources.practice,
  },
  figures: {
    title: 'Certaines puces contiennent des chiffres',
    found: ({ of }) =>
      plural(of, {
        one: '# puce est sans chiffre.',
        other: 'Aucune des # puces ne contient de chiffre.',
      }),
    why: 'Les chiffres rendent vos réalisations concrètes.',
    fix: 'Ajoutez des chiffres que vous connaissez. Ne devinez jamais.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Des puces sans « je »',
    found: ({ text }) => `Votre texte utilise « ${text} ».`,
    why: 'Tout le monde sait de qui est le CV.',
    fix: 'Supprimez ce mot.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Pas de formules toutes faites',
    found: ({ text }) => `« ${text} » figure dans beaucoup de CV.`,
    why: 'Ce que tout le monde écrit ne dit rien de vous.',
    fix: 'Écrivez ce que vous avez fait qui le montre.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Pas de puces en double',
    found: ({ text }) => `« ${text} » apparaît deux fois.`,
    why: 'C’est en général une erreur de copie.',
    fix: 'Supprimez l’une des deux.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Pas d’entrées en double',
    found: ({ count }) =>
      plural(count, {
        one: '# entrée apparaît deux fois.',
        other: '# entrées apparaissent deux fois.',
      }),
    why: 'C’est en général une erreur de copie.',
    fix: 'Supprimez l’une des deux.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Pas d’entrées vides',
    found: ({ count }) =>
      plural(count, {
        one: '# entrée est vide et n’apparaît donc pas sur votre CV.',
        other: '# entrées sont vides et n’apparaissent donc pas sur votre CV.',
      }),
    why: 'Vous avez peut-être oublié de compléter.',
    fix: 'Complétez ou supprimez.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Les puces se terminent de la même façon',
    found: ({ count, of }) =>
      plural(count, {
        one: `# puce sur ${number(of)} se termine autrement.`,
        other: `# puces sur ${number(of)} se terminent autrement.`,
      }),
    why: 'Un mélange de puces avec et sans point final fait négligé.',
    fix: 'Terminez-les toutes par un point, ou aucune.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Pas d’informations personnelles que les employeurs ne doivent pas demander',
    found: ({ text }) =>
      text === '' ? 'Il y a une photo.' : `« ${text} » n’est pas nécessaire dans de nombreux pays.`,
    why: 'Certains employeurs doivent écarter les CV qui en contiennent, par équité envers tout le monde.',
    fix: 'Laissez-les de côté, sauf si c’est l’usage là où vous postulez.',
    source: sources.law,
  },
}
