import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in French. */
export const site: typeof english = {
  title: 'Vitae : l’éditeur de CV qui montre le vrai PDF pendant que vous écrivez',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Écrivez votre CV et voyez le vrai PDF prendre forme. Sans compte : votre CV reste sur cet appareil jusqu’à ce que vous vous connectiez.',
  footer: 'Sans compte, sans traceurs.',
  footerLink: 'Où vos données sont enregistrées',
  licences: 'Licences open source',
  pages: 'Pages de ce site',
  templates: 'Modèles',
  check: 'Vérifier un CV',
  yourCvs: 'Vos CV',
  privacy: 'Confidentialité',
  signIn: 'Se connecter',
  landing: {
    headlineFirst: 'Écrivez-le une fois.',
    headlineSecond: 'Envoyez un CV',
    headlineMarked: 'adapté à l’offre',
    headlineEnd: '.',
    introduction:
      'Commencez à écrire et voyez le vrai PDF prendre forme. Sans compte. Les suggestions de l’IA sont comparées avec votre CV avant que vous les voyiez.',
    start: 'Commencer à écrire',
    open: 'Importer votre CV (PDF, Word)',
    reassurance: 'Votre CV reste sur cet appareil jusqu’à ce que vous vous connectiez.',
    drop: 'Vous avez déjà un CV en PDF, Word, texte ou un export d’un autre service ? Déposez-le n’importe où sur cette page. Il est lu sur votre appareil.',
    paper: (template) =>
      `Un CV d’exemple créé avec Vitae dans le modèle ${template} : Amara Okafor, data engineer fictive, avec profil, expérience, formation, compétences et langues sur une page.`,
    cardText: 'La page se met à jour pendant que vous écrivez.',
    cardLink: 'Ouvrir cette page en PDF',
    strip: {
      label: 'Quelques modèles',
      text: 'Changez quand vous voulez, votre texte reste le même.',
      all: (count) => plural(count, { one: 'Voir # modèle', other: 'Voir les # modèles' }),
    },
    steps: {
      title: 'De votre CV actuel à un nouveau PDF',
      text: 'Votre fichier est lu sur votre appareil, pas sur un serveur. Vous le vérifiez avant qu’il devienne un CV.',
      list: [
        {
          title: 'Choisissez votre fichier',
          text: 'PDF, Word, texte, LinkedIn ou un export d’un autre service. Ou collez le texte.',
          picture:
            'L’application demande un fichier : un PDF, un fichier Word ou un export d’un autre service.',
        },
        {
          title: 'Vérifiez ce qui a été lu',
          text: 'Les pages de votre fichier sont à côté des champs. Cliquez sur un champ pour voir d’où vient son texte.',
          picture:
            'La page d’un ancien CV à côté de champs avec le nom, les coordonnées et les postes.',
        },
        {
          title: 'Modifiez et téléchargez',
          text: 'Choisissez un modèle et voyez le PDF pendant que vous écrivez. L’aperçu est le fichier que vous envoyez.',
          picture: 'Le même CV dans l’éditeur : les champs d’un côté, la page du PDF de l’autre.',
        },
      ],
    },
    machines: {
      title: 'Les logiciels lisent ce que les gens lisent',
      text: 'Les logiciels de recrutement lisent le texte d’un PDF, pas son image. Dans nos tests, avec 19 CV dans 22 modèles, cinq lecteurs de PDF ont retrouvé tous les noms, coordonnées, employeurs, intitulés de poste et dates.',
      page: 'Ce que voient les gens',
      layer: 'Ce que lisent les logiciels',
      picture: 'Le haut du CV d’exemple : nom, coordonnées, profil et premier poste.',
      note: 'Les premières lignes que le programme pdftotext lit dans ce PDF.',
    },
    truth: {
      title: 'L’IA suggère. Votre CV décide.',
      text: 'Chaque suggestion de l’IA est comparée avec votre CV avant que vous la voyiez. Ce que la vérification juge inventé est bloqué, ce que votre CV ne montre pas devient une question, et rien ne change sans votre accord. Vous pouvez aussi vous passer de l’IA.',
      verdicts: { block: 'Bloquée.', confirm: 'À vous de décider.' },
      reasons: {
        number: 'Le nombre dans « 48% » n’est pas dans le texte remplacé.',
        skill: 'La compétence « Snowflake » n’est pas dans votre CV.',
        elsewhere: '« AWS » est dans une autre partie de votre CV. Est-ce vrai ici aussi ?',
      },
      note: 'Résultats de la vérification pour le CV d’exemple de cette page.',
    },
    languages: {
      title: (count) => plural(count, { one: 'Des CV en # langue', other: 'Des CV en # langues' }),
      text: 'Les titres, les dates et les libellés suivent la langue de votre CV, de droite à gauche s’il le faut. L’application existe aussi dans de nombreuses langues.',
      list: 'Langues d’un CV',
    },
    closing: {
      title: 'Commencez par une ligne',
      text: 'Sans compte et sans payer. La page apparaît dès que vous écrivez.',
    },
    claimsLabel: 'Ce sur quoi vous pouvez compter',
    claims: [
      {
        title: 'L’aperçu est le PDF',
        text: 'Ce que vous voyez en écrivant est le fichier que vous envoyez, à la coupure de ligne près.',
      },
      {
        title: 'Vos CV restent avec vous',
        text: 'Vos CV sont enregistrés dans ce navigateur et, avec un compte, aussi sur vos autres appareils. Vous pouvez travailler hors ligne.',
      },
      {
        title: 'À télécharger librement',
        text: 'PDF, Word, JSON Resume et plus, à tout moment, sans payer.',
      },
    ],
  },
  privacyPage: {
    title: 'Où vos données sont enregistrées',
    description: 'Chaque endroit où Vitae enregistre ce que vous écrivez, et comment le supprimer.',
    introduction:
      'Sans compte, tout ce que vous écrivez reste dans votre navigateur. Avec un compte, c’est aussi sur ce serveur. Cette page cite chaque endroit.',
    updated: 'Ceci décrit la version de Vitae que vous utilisez en ce moment.',
    sections: [
      {
        title: 'Dans ce navigateur',
        paragraphs: [
          'Nous n’utilisons sur cet appareil que le stockage suivant. Il est lié à l’adresse de ce site : un autre navigateur, un autre profil ou une fenêtre privée a le sien.',
        ],
        items: [
          {
            term: 'Vos CV',
            text: 'Chaque CV, y compris ceux de la corbeille et votre historique d’annulation, dans la base de données du navigateur (IndexedDB, sous un nom qui commence par « vitae: »). Ils sont enregistrés pendant que vous écrivez. Les données d’un compte ont leur propre base. Les CV sans compte sont aussi enregistrés comme fichiers dans le système de fichiers privé du navigateur, au cas où il perdrait sa base de données. Un fichier que vous déposez sur une page comme celle-ci est conservé jusqu’à son ouverture. Un fichier que vous importez comme CV est conservé, avec vos modifications, jusqu’à ce que vous créiez le CV ou abandonniez l’import.',
          },
          {
            term: 'Vos paramètres',
            text: 'Fuseau horaire, thème et dernières commandes utilisées dans l’éditeur, dans le stockage local du navigateur, sous des noms qui commencent par « vitae. ». La langue de l’interface est dans un cookie, « vitae-locale », qui reste un an.',
          },
          {
            term: 'Qui vous êtes',
            text: 'Seulement avec un compte : votre e-mail et le numéro de votre compte, dans le stockage local sous « vitae.account », et des cookies qui gardent votre session ouverte. Pendant une connexion, il y a un ou deux cookies de plus pendant quelques minutes. L’un d’eux dit à la page suivante quel compte s’est connecté, et cette page le supprime. Si vous avez choisi de garder votre session ouverte, un autre cookie reste un an après votre dernière connexion : un nombre aléatoire auquel votre compte reconnaît cet appareil, pour pouvoir vous signaler les connexions depuis d’autres.',
          },
          {
            term: 'L’application',
            text: 'Pages, scripts et polices, pour que Vitae s’ouvre hors ligne (le cache d’un service worker). Rien de ce que vous avez écrit ne s’y trouve.',
          },
        ],
      },
      {
        title: 'Sur le serveur, sans compte',
        paragraphs: [
          'Rien de ce que vous écrivez. Le serveur envoie l’application et ne reçoit jamais de CV : le PDF est créé dans votre navigateur. Les visites ne sont pas comptées, et rien n’est demandé au serveur d’une autre entreprise.',
          'Une exception : si votre navigateur ne peut pas créer le PDF, l’éditeur demande si ce serveur peut le faire. Le document n’y est envoyé, avec sa photo, son logo et ses polices, que si vous acceptez. Le serveur crée le PDF, le renvoie et n’en garde rien.',
          'Comme tout serveur web, il voit l’adresse de la page que demande votre navigateur, et votre adresse réseau le temps de répondre. La partie d’une adresse après « # », qui dit quel CV est ouvert, n’est jamais envoyée.',
          'Votre navigateur peut avoir des fonctions, comme la vérification de l’orthographe ou le remplissage des formulaires, qui envoient des données à son éditeur. Elles font partie du navigateur, et vous pouvez les désactiver dans ses paramètres.',
        ],
        items: [],
      },
      {
        title: 'Sur le serveur, avec un compte',
        paragraphs: [
          'Tout est enregistré par ce serveur. La personne qui gère le serveur peut le lire, et peut en garder des sauvegardes.',
        ],
        items: [
          {
            term: 'Vos CV',
            text: 'Chaque CV, ses versions précédentes et ce qui est dans la corbeille, supprimé définitivement après 30 jours. Les PDF de vos liens de partage, avec chaque lien.',
          },
          {
            term: 'Vous',
            text: 'Votre nom et votre e-mail. Votre mot de passe sous forme d’empreinte qui ne permet pas de le retrouver, le secret à l’origine des codes de votre application d’authentification, la moitié publique de chaque clé d’accès et les fournisseurs de connexion que vous avez associés.',
          },
          {
            term: 'Vos appareils',
            text: 'Pour chaque session, ce que le navigateur dit de lui-même et le jour de sa dernière utilisation. Aucune adresse réseau.',
          },
          {
            term: 'Votre clé pour un modèle d’IA',
            text: 'Seulement si vous en saisissez une : chiffrée, pour que personne ne puisse la lire dans la base de données. Elle est supprimée avec votre compte, ou quand vous la supprimez. Votre consommation de chaque jour est conservée 400 jours.',
          },
          {
            term: 'Demandes à l’IA',
            text: 'Seulement quand vous en faites une : les parties utiles du CV et l’offre d’emploi que vous avez collée vont au seul serveur nommé dans vos paramètres. Les champs du nom, de l’e-mail, du téléphone, de l’adresse et des liens, ainsi que la photo, sont exclus. Si vous faites relire un fichier importé par l’IA, toutes ses lignes y vont, avec des repères à la place du nom et des coordonnées reconnus. Votre demande et la réponse sont conservées 7 jours, sauf si la personne qui gère ce serveur a fixé une autre durée, ou jusqu’à ce que vous les supprimiez.',
          },
          {
            term: 'Commentaires',
            text: 'Ce qu’écrivent les lecteurs de vos liens de partage : leurs mots, le nom qu’ils indiquent et l’heure. Aucune adresse réseau. Vous pouvez supprimer chaque commentaire ; ils disparaissent avec le CV.',
          },
          {
            term: 'Espaces de travail',
            text: 'Les espaces de travail où vous êtes, et votre rôle. Ce que vous écrivez dans un espace de travail lui appartient : tous ses membres peuvent le lire, et cela y reste quand vous partez. Son journal note qui a fait quoi, sans noms ni contenus.',
          },
          {
            term: 'Applications et webhooks',
            text: 'Les applications que vous avez connectées, depuis quand et ce qu’elles peuvent faire. Les adresses auxquelles vous faites envoyer des événements : elles reçoivent des identifiants internes, jamais vos mots.',
          },
          {
            term: 'Tentatives de connexion',
            text: 'Le nombre de tentatives de connexion et de demandes d’e-mail, sous des noms hachés qui ne permettent pas de retrouver une adresse, pendant un jour au plus.',
          },
        ],
      },
      {
        title: 'Chez d’autres',
        paragraphs: [
          'Si l’envoi d’e-mails est configuré, les codes, les liens et les notifications passent par le serveur de messagerie choisi par la personne qui gère ce serveur. Sinon, ils ne sont montrés qu’à cette personne, pendant un jour, sur l’ordinateur où tourne Vitae.',
          'Si vous vous connectez avec un autre fournisseur, il apprend que vous utilisez Vitae ici et nous communique votre nom et votre e-mail. Rien d’autre n’est transmis à qui que ce soit.',
        ],
        items: [],
      },
      {
        title: 'Dans les fichiers que vous téléchargez',
        paragraphs: [
          'Un PDF contient votre CV. Il contient aussi un titre formé de votre nom et du titre de votre CV, votre nom comme auteur, sa langue et l’heure de la dernière modification. Si vous intégrez une copie modifiable au PDF, il contient tout le document, y compris les entrées masquées. Un fichier JSON Resume contient votre CV et, sauf si vous l’excluez, son design. Rien n’y dit sur quel appareil il a été créé. C’est vous qui décidez où ils vont.',
        ],
        items: [],
      },
      {
        title: 'Comment supprimer',
        paragraphs: [],
        items: [
          {
            term: 'Un CV',
            text: 'Mettez-le à la corbeille sous « Vos CV », puis supprimez-le définitivement à cet endroit.',
          },
          {
            term: 'Votre compte',
            text: 'Sous « Paramètres ». Tout ce qu’il a sur le serveur est supprimé aussitôt, sauf dans les sauvegardes. La page demande que faire des CV de votre appareil. La déconnexion peut aussi les retirer.',
          },
          {
            term: 'Ce navigateur',
            text: 'Effacez les données de ce site dans les paramètres de votre navigateur. Tout son stockage est alors supprimé d’un coup. Personne ne peut le récupérer : téléchargez d’abord une copie si vous pouvez en avoir besoin.',
          },
        ],
      },
      {
        title: 'Comment des données peuvent se perdre',
        paragraphs: [
          'Un navigateur peut effacer les données des sites quand l’appareil manque d’espace, et certains les effacent quand vous n’avez pas ouvert un site depuis des semaines. Vitae demande au navigateur de les garder et vous dit s’il a accepté. Téléchargez une copie de ce qui compte.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Aller à vos CV',
  },
  notFound: {
    title: 'Page introuvable',
    text: 'La page a peut-être été déplacée, ou l’adresse est mal saisie. Vos CV sont là où vous les avez laissés.',
    yourCvs: 'Vos CV',
    home: 'Accueil',
  },
  offline: {
    title: 'Vous êtes hors ligne',
    text: 'Cette page a besoin d’une connexion. Rechargez-la quand vous serez en ligne. Hors ligne, vous pouvez toujours écrire, importer un CV, l’adapter à une offre, vérifier un PDF et télécharger. Rien de ce que vous avez écrit n’est perdu.',
    yourCvs: 'Vos CV',
    checkPdf: 'Vérifier un PDF',
  },
}
