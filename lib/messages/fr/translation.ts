import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('fr')
const anyOf = new Intl.ListFormat('fr', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in French. */
export const translation: typeof english = {
  open: 'Traduire',
  openHint: 'Crée un nouveau CV dans une autre langue',
  title: 'Traduire ce CV',
  language: 'Traduire en',
  languages: {
    en: 'anglais',
    de: 'allemand',
    fr: 'français',
    es: 'espagnol',
    pt: 'portugais',
    it: 'italien',
  },
  about: 'Ce CV reste tel quel. La traduction est un nouveau CV qui lui est lié.',
  checked:
    'Vous vérifiez ensuite chaque traduction à côté de votre texte. Seul ce que vous confirmez est ajouté au nouveau CV. Le reste garde votre langue.',
  begin: 'Traduire',
  stop: 'Arrêter',
  stages: {
    waiting: 'En attente de démarrage…',
    reading: 'Lecture…',
    drafting: 'Traduction…',
    checking: 'Comparaison avec votre texte…',
    verifying: 'Relecture à côté de votre texte…',
  },
  leave:
    'Cela peut prendre une minute ou deux. Vous pouvez fermer cette fenêtre et continuer à travailler. Rouvrez-la pour voir le résultat.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Vérifier la traduction',
    hint: 'Une traduction peut faire paraître un intitulé de poste, un diplôme ou votre contribution plus importants qu’ils ne l’étaient. Cochez chaque texte qui dit la même chose que le vôtre.',
    alone:
      'À vérifier un par un : titres, diplômes, niveaux et textes qui affirment peut-être davantage',
    others: 'Autres textes',
    asks: {
      level: 'Niveau',
      role: 'Ce texte vous attribue peut-être une plus grande part que le vôtre.',
    },
    sameTitle: 'Relus : même sens que votre texte',
    unreadTitle: 'Non relus : comparez-les avec votre texte',
    backed: 'A le même sens que votre texte.',
    differs: (said) =>
      said.length > 0
        ? `Votre texte ne dit pas ${anyOf.format(said.map((one) => `« ${one} »`))}. Est-ce la même chose ?`
        : 'Ce texte ne dit peut-être pas la même chose que le vôtre. Est-ce la même chose ?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, { one: '# a le même sens', other: '# ont le même sens' }),
        unsupported > 0 &&
          plural(unsupported, {
            one: '# en dit peut-être plus',
            other: '# en disent peut-être plus',
          }),
        unread > 0 && plural(unread, { one: '# non relu', other: '# non relus' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Dit la même chose',
    pair: (source, target) => ` : ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'Cocher celui-ci', other: 'Cocher les #' }),
    confirmed: (count, of, language) =>
      plural(count, {
        one: `# confirmé sur ${number(of)}. Le reste garde sa langue : ${language}.`,
        other: `# confirmés sur ${number(of)}. Le reste garde sa langue : ${language}.`,
      }),
    create: 'Créer le CV',
    discard: 'Abandonner la traduction',
    notTranslated: (count) => `Non traduit : ${number(count)}`,
    own: 'Votre traduction',
    suggested: (text) => `Proposition de l’IA : ${text}`,
    unchanged: (texts) => `Inchangé : ${texts.join(', ')}.`,
    verbatim: (names) =>
      `Les employeurs et les établissements restent tels quels : ${names.join(', ')}.`,
    faults: {
      missing: 'Le modèle d’IA n’a renvoyé aucune traduction.',
      unchanged: 'La traduction est identique à votre texte.',
      'too-long': 'La traduction était bien plus longue que votre texte.',
      number: 'La traduction contient un nombre différent.',
      date: 'La traduction contient une date différente.',
      name: 'La traduction contient un nom différent.',
      degree: 'La traduction contient un diplôme différent.',
      level: 'La traduction contient un niveau différent.',
      address: 'La traduction contient une adresse différente.',
      mark: 'La traduction contient des liens ou une mise en forme différents.',
    },
  },
  done: 'Votre CV traduit est prêt.',
  left: (count, language) =>
    plural(count, {
      one: `# texte n’est pas traduit et reste en ${language}.`,
      other: `# textes ne sont pas traduits et restent en ${language}.`,
    }),
  openIt: 'Ouvrir le CV',
}
