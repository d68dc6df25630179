import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in French. */
export const ownFont: typeof english = {
  add: 'Ajouter votre propre police…',
  addFace: 'Ajouter un autre fichier…',
  remove: 'Supprimer la police',
  hint: 'Fichiers TTF de 4 Mo au plus. Ajoutez aussi les fichiers du gras et de l’italique, si vous les avez.',
  staysHere:
    'Votre police reste sur cet appareil et dans vos sauvegardes ; elle n’est pas envoyée.',
  inAccount:
    'Votre police est envoyée à votre compte, pour vos autres appareils et les PDF que nous créons pour vous. Personne d’autre ne peut l’obtenir.',
  checking: 'Vérification de la police…',
  faces: { regular: 'Normal', italic: 'Italique', bold: 'Gras', boldItalic: 'Gras italique' },
  missing:
    'Le fichier de cette police n’est pas sur cet appareil : votre PDF utilise la police suggérée. Ajoutez à nouveau le fichier pour l’utiliser ici.',
  notInAccount:
    'Le fichier de cette police n’est pas encore dans votre compte : votre PDF utilise la police suggérée. Il sera envoyé depuis l’appareil qui l’a, ou vous pouvez l’ajouter à nouveau ici.',
  carrying: 'Envoi de la police à votre compte…',
  carryWaiting:
    'La police est sur cet appareil, mais pas encore dans votre compte. Nous continuons à essayer de l’envoyer.',
  carryRefused:
    'La police n’est que sur cet appareil, car votre compte ne peut pas enregistrer ce fichier. Les PDF que vous téléchargez ici la contiennent.',
  tooManyFonts:
    'La police n’est que sur cet appareil, car votre compte a déjà 60 fichiers de police. Ceux qu’aucun CV n’utilise sont supprimés après 30 jours.',
  notInThisPdf:
    'Votre police n’est pas dans ce PDF, car elle n’a pas encore pu être envoyée à votre compte. Elle est dans le PDF que vous téléchargez ici.',
  errors: {
    'too-large': 'Le fichier dépasse 4 Mo.',
    'not-a-font': 'Ce n’est pas un fichier de police. Choisissez un fichier en .ttf.',
    compressed: 'C’est une police web (WOFF). Choisissez son fichier TTF.',
    collection:
      'Ce fichier contient plusieurs polices (TTC). Choisissez un fichier avec une seule police.',
    variable:
      'C’est une police variable. Choisissez les fichiers TTF statiques, comme Regular et Bold.',
    postscript: 'Cette police a des contours PostScript (OTF). Choisissez sa version TTF.',
    restricted: 'L’auteur de cette police n’autorise pas son intégration dans des documents.',
    'no-subsetting':
      'L’auteur de cette police n’autorise dans un document que la police entière, et un PDF de Vitae ne contient que les lettres utiles.',
    'too-many-glyphs': 'Cette police a plus de 30 000 caractères.',
    damaged: 'Le fichier est endommagé. Téléchargez la police à nouveau, puis réessayez.',
    unreadable: 'Ce fichier ne peut pas être lu comme une police. Essayez-en un autre.',
  },
  refused: (file, reason) => `${file} : ${reason} Rien n’a changé.`,
}
