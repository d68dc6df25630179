import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('fr')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in French. */
export const photoArea: typeof english = {
  add: 'Ajouter une photo',
  change: 'Changer la photo',
  elsewhere: 'Le fichier de la photo n’est pas sur cet appareil : elle manque dans le PDF.',
  notBrought:
    'Le fichier de la photo n’est pas encore dans votre compte : elle manque dans le PDF. Il sera envoyé depuis l’appareil qui l’a.',
  carrying: 'Envoi de la photo à votre compte…',
  carryWaiting:
    'La photo est sur cet appareil, mais pas encore dans votre compte. Nous continuons à essayer de l’envoyer.',
  carryRefused:
    'La photo n’est que sur cet appareil, car votre compte ne peut pas enregistrer ce fichier. Choisissez-la à nouveau pour l’avoir sur tous vos appareils.',
  hidden: 'Masquée sur le CV. Vous pouvez l’afficher à nouveau sous Design.',
  title: 'Photo',
  reader:
    'Vous modifiez ce CV dans un autre onglet. Pour changer la photo ici, modifiez-le plutôt dans cet onglet.',
  choose: 'Choisir une photo',
  chooseOther: 'Choisir une autre photo',
  dropHere:
    'Ou déposez-en une ici. JPEG, PNG, WebP, AVIF ou GIF. Elle reste sur votre appareil pendant que vous la recadrez.',
  opening: 'Ouverture de la photo…',
  missing:
    'La photo de ce CV n’est pas sur cet appareil. Choisissez-la à nouveau, ou laissez-la telle quelle.',
  inAccount:
    'La photo est envoyée à votre compte sans son lieu ni son heure, pour que vous l’ayez aussi sur vos autres appareils.',
  notInAccount:
    'Votre photo n’est pas dans ce PDF, car elle n’a pas encore pu être envoyée à votre compte. Elle est dans le PDF que vous téléchargez ici.',
  unusual: (place) =>
    `${place}, la plupart des CV n’ont pas de photo, pour que chacun soit jugé sur son travail. N’en ajoutez une que si elle est attendue.`,
  places: {
    US: 'Aux États-Unis',
    CA: 'Au Canada',
    GB: 'Au Royaume-Uni',
    IE: 'En Irlande',
    AU: 'En Australie',
    NZ: 'En Nouvelle-Zélande',
    NL: 'Aux Pays-Bas',
    SE: 'En Suède',
    english: 'Dans la plupart des pays anglophones',
  },
  crop: 'Partie visible de la photo',
  cropKeys:
    'Faites glisser pour déplacer, pincez ou faites défiler pour zoomer. Clavier : les flèches déplacent la photo (plus vite avec Maj), + et − zooment.',
  position: (zoom, across, down) =>
    `Zoom ${share(zoom)}. Centre à ${share(across)} en largeur et ${share(down)} en hauteur.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Forme',
  shapes: { upright: 'Portrait', rounded: 'Arrondie', square: 'Carrée', round: 'Ronde' },
  greyscale: 'Noir et blanc',
  brightness: 'Luminosité',
  contrast: 'Contraste',
  alt: 'Description de la photo',
  altHint:
    'Texte alternatif, pour les personnes qui utilisent un lecteur d’écran. S’il est vide, votre nom est utilisé.',
  reset: 'Réinitialiser',
  remove: 'Supprimer la photo',
  removed: 'Photo supprimée',
  save: 'Utiliser cette photo',
  saving: 'Enregistrement…',
  errors: {
    'too-large':
      'Ce fichier dépasse 40 Mo. Rien n’a changé. Exportez une photo plus petite depuis votre application de photos, puis choisissez-la.',
    'too-many-pixels':
      'Cette photo a plus de 64 millions de pixels. Rien n’a changé. Réduisez-la dans votre application de photos, puis choisissez-la à nouveau.',
    svg: 'Un dessin SVG ne peut pas servir de photo. Rien n’a changé. Choisissez un JPEG ou un PNG.',
    heic: 'Ce navigateur ne lit pas cette photo HEIC ou AVIF. Rien n’a changé. Exportez-la en JPEG, puis choisissez ce fichier.',
    unreadable:
      'Ce fichier n’est pas une photo, ou il est endommagé. Rien n’a changé. Choisissez un JPEG ou un PNG.',
    failed:
      'Ce navigateur n’a pas pu traiter la photo. Rien n’a changé. Essayez une photo plus petite.',
  },
}
