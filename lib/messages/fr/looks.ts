import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in French. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Sobre', reason: 'Simple et facile à lire, pour les gens et les logiciels' },
    atelier: {
      name: 'Atelier',
      reason: 'Grand nom et titres dans une marge large, pour le design et l’architecture',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Petites capitales entre des filets doubles, pour la finance, l’audit et le droit',
    },
    fjord: {
      name: 'Fjord',
      reason:
        'Coordonnées et compétences dans une colonne teintée, pour le produit et les opérations',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Une manchette et de gros titres, pour le journalisme et la communication',
    },
    signal: {
      name: 'Signal',
      reason: 'Dense et précis, avec une touche à chasse fixe, pour les ingénieurs',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Chaleureux et rond, avec photo, pour l’enseignement, la santé et le social',
    },
    capital: {
      name: 'Capital',
      reason: 'Marges larges et grand nom léger, pour la direction',
    },
    metro: {
      name: 'Metro',
      reason:
        'Une bande sombre et vos postes comme les arrêts d’une ligne, pour les opérations et les métiers manuels',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Deux colonnes et un monogramme, pour les sciences et l’environnement',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Un bloc de couleur avec un très grand nom, pour le marketing et les start-up',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Une grille claire, dans l’ordre qu’attendent les institutions européennes',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Formation et projets d’abord, pour un premier emploi ou une reconversion',
    },
    'side-column': {
      name: 'Colonne latérale',
      reason: 'Coordonnées et compétences à côté de votre expérience professionnelle',
    },
    compact: {
      name: 'Compact',
      reason: 'Le plus de contenu par page, pour les longs CV techniques',
    },
    academic: {
      name: 'Académique',
      reason: 'Formation et publications d’abord, avec des listes denses',
    },
    executive: {
      name: 'Executive',
      reason: 'Un profil bien visible et beaucoup d’espace, pour les postes à responsabilité',
    },
    'date-margin': {
      name: 'Dates en marge',
      reason: 'Les dates en marge montrent votre parcours d’un coup d’œil',
    },
    serif: {
      name: 'Classique serif',
      reason: 'Formel comme un livre, pour le droit, l’université et la fonction publique',
    },
    'split-header': {
      name: 'En-tête partagé',
      reason:
        'Les coordonnées à côté de votre nom laissent plus de place à l’expérience professionnelle',
    },
    'large-type': {
      name: 'Grands caractères',
      reason: 'Facile à lire pour les personnes malvoyantes',
    },
    'photo-header': {
      name: 'En-tête photo',
      reason: 'Une photo à côté de votre nom, là où les employeurs en attendent une',
    },
  },
  seeLarger: 'Voir tous les modèles en grand',
  inEveryTemplate: 'Votre CV dans chaque modèle',
  columns: 'Colonnes',
  columnCounts: { all: 'Toutes', one: 'Une', two: 'Deux' },
  ownOrder: 'Votre propre ordre des rubriques l’emporte toujours sur celui du modèle.',
  details: 'Détails',
  sectionTitles: {
    label: 'Titres de rubrique',
    choices: {
      own: 'Comme le modèle',
      plain: 'Simples',
      capitals: 'Capitales',
      ruled: 'Filet dessous',
      overlined: 'Filet dessus',
      filled: 'Bandeau teinté',
    },
  },
  datePosition: {
    label: 'Position des dates',
    choices: {
      own: 'Comme le modèle',
      end: 'En fin de ligne',
      margin: 'Dans la marge',
      inline: 'Après le titre',
      below: 'Sous le titre',
    },
  },
  bullets: {
    label: 'Puces',
    choices: { own: 'Comme le modèle', dot: 'Points', dash: 'Tirets', angle: 'Flèches' },
  },
  skills: {
    label: 'Compétences et langues',
    choices: {
      own: 'Comme le modèle',
      list: 'Un paragraphe',
      groups: 'Une ligne par groupe',
      levels: 'Avec niveaux',
    },
  },
  headerAlign: {
    label: 'Alignement de l’en-tête',
    choices: {
      own: 'Comme le modèle',
      start: 'Début',
      center: 'Centre',
      end: 'Fin',
    },
  },
  icons: {
    label: 'Icônes de contact',
    choices: { own: 'Comme le modèle', shown: 'Affichées', hidden: 'Masquées' },
  },
  links: {
    label: 'Liens des entrées',
    choices: { shown: 'Adresse complète', hidden: 'Lien sur le titre' },
  },
  photo: {
    label: 'Photo',
    choices: { shown: 'Affichée', hidden: 'Masquée' },
  },
  photoSize: {
    label: 'Taille de la photo',
    choices: { own: 'Comme le modèle', small: 'Petite', medium: 'Moyenne', large: 'Grande' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Forme de photo du modèle',
  photoShape: {
    label: 'Forme de la photo',
    choices: {
      upright: 'Portrait',
      rounded: 'Arrondie',
      square: 'Carrée',
      round: 'Ronde',
    },
  },
}
