import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages of the account menu and the sign-out dialog, in French. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Compte : ${email}`,
    signIn: 'Se connecter',
    signInAgain: 'Se reconnecter',
    requests: 'Demandes',
    workspaces: 'Espaces de travail',
    settings: 'Paramètres',
    signOut: 'Se déconnecter',
  },

  guestCvs: {
    title: (email) => `Déplacer les CV vers ${email} ?`,
    text: (count) =>
      `Rédigés sur cet appareil sans compte : ${number(count)}. Si vous ne les déplacez pas, ils restent ici.`,
    move: 'Déplacer',
    stay: 'Pas maintenant',
    failed:
      'L’opération a échoué. Rien n’a été perdu : les CV sont toujours sur cet appareil. Réessayez.',
  },

  signOut: {
    title: 'Se déconnecter',
    text: 'Vos CV restent dans votre compte et reviennent quand vous vous connectez.',
    forget: 'Retirer aussi mes CV de cet appareil',
    forgetHint:
      'Pour un appareil que d’autres utilisent aussi. Les CV qui ne sont pas encore dans votre compte y sont d’abord enregistrés. Les imports non terminés et les offres d’emploi sont également retirés.',
    submit: 'Se déconnecter',
    cancel: 'Ne pas se déconnecter',
    working: 'Enregistrement des dernières modifications, puis déconnexion…',
    unsent:
      'Certaines modifications ne sont peut-être que sur cet appareil : impossible de vérifier que votre compte les a toutes. Rien n’a été retiré et votre session reste ouverte.',
    tryAgain: 'Réessayer',
    keep: 'Se déconnecter et les garder ici',
    removeAnyway: 'Se déconnecter et les retirer',
    failed:
      'Impossible de joindre le serveur. Rien n’a été retiré et votre session reste ouverte. Réessayez quand vous serez en ligne.',
    elsewhereTitle: 'Déconnexion en cours',
    elsewhere:
      'Vous vous déconnectez dans un autre onglet. Ce que vous avez écrit ici est d’abord enregistré dans votre compte.',
  },
}
