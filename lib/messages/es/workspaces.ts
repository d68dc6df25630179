import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Spanish. */
export const workspaces: typeof english = {
  title: 'Espacios de trabajo',
  intro:
    'Trabaja en currículums con otras personas. Tus propios documentos siguen siendo privados.',
  list: 'Tus espacios de trabajo',
  none: 'Aún no estás en ningún espacio de trabajo.',
  roles: {
    owner: 'Propietario',
    admin: 'Administración',
    member: 'Miembro',
    coach: 'Asesor',
    viewer: 'Solo lectura',
  },
  create: {
    title: 'Nuevo espacio de trabajo',
    text: 'Serás su propietario y podrás invitar a otras personas.',
    name: 'Nombre',
    missing: 'Escribe un nombre.',
    submit: 'Crear espacio de trabajo',
    done: (name) => `Se ha creado «${name}».`,
    limit: 'Estás en 20 espacios de trabajo, que es el límite. Sal antes de uno.',
  },
  invitation: {
    title: 'Tienes una invitación a un espacio de trabajo',
    titleOf: (name) => `Invitación a «${name}»`,
    by: (inviter) => `${inviter} te invita.`,
    role: (role) => `Tu rol: ${role}.`,
    forEmail: (email) =>
      `Esta invitación es para ${email}. Usa esta dirección y después volverás aquí.`,
    text: 'Sus miembros verán tu nombre y tu correo electrónico. Pueden abrir todo lo que crees en él. Tus propios documentos siguen siendo privados.',
    accept: 'Aceptar invitación',
    joined: (name) => `Ya estás en «${name}».`,
    gone: 'Esta invitación ya se usó o se retiró, o ha caducado. Pide una nueva.',
    otherAccount: (invited, own) =>
      `Esta invitación es para ${invited}, pero has iniciado sesión como ${own}. Inicia sesión con la dirección invitada.`,
    otherAddress:
      'Esta invitación es para otra dirección de correo, o la tuya aún no está confirmada. Inicia sesión con la dirección invitada.',
    limit: 'Este espacio de trabajo está lleno, o ya estás en 20. No ha cambiado nada.',
  },
  signedOut: 'Usa la dirección de correo invitada. Después volverás aquí.',
  lastOwner:
    'Eres el único propietario de un espacio de trabajo con otros miembros. No se ha eliminado nada. Antes tienes que traspasarlo o eliminarlo.',
}
