import type { WishWords } from '../types'

export const frenchWishes: WishWords = {
  openings:
    "j' aimerais|j' aimerais beaucoup|je souhaite|je souhaiterais|je serais heureux de|je serais heureuse de|je serais ravi de|je serais ravie de|je serais très heureux de|je serais très heureuse de|j' espère|je me réjouis de|je me réjouis d'|ce serait un plaisir de|je m' intéresse à|je postule à|je postule pour",
  rest: "vous|votre|vos|avec vous|de vous|le|la|les|l'|un|une|de|d'|du|des|à|au|en|dans|pour|sur|avec|et|ou|ce|cette|cet|rencontrer|parler|échanger|discuter|lire|bientôt|prochainement|entretien|rencontre|échange|occasion|opportunité|réponse|poste|offre|annonce|équipe|entreprise|société|ma candidature|ma lettre|en savoir plus|en apprendre plus|rejoindre|intégrer|vive voix|de vive voix|comment je pourrais vous aider|comment je pourrais contribuer",
  whole:
    "merci|merci beaucoup|merci de votre attention|merci pour votre attention|merci pour votre temps|merci de m' avoir lu|merci de m' avoir lue|je vous remercie de votre attention|je vous remercie de l' attention portée à ma candidature|je vous remercie pour votre temps|cordialement|bien cordialement",
}
