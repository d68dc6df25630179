import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the page of one workspace, in Spanish. */
export const workspacePage: typeof english = {
  reauthentication:
    'Esto afecta a todas las personas del espacio de trabajo. Por eso te pedimos que confirmes que eres tú.',
  members: {
    title: 'Miembros',
    you: 'Tú',
    roleOf: (name) => `Rol de ${name}`,
    saved: (name, role) => `Nuevo rol de ${name}: ${role}.`,
    rolesTitle: 'Roles',
    roles: {
      owner: 'Puede hacerlo todo, también traspasar o eliminar el espacio de trabajo.',
      admin: 'Edita documentos y gestiona miembros, claves y enlaces.',
      member: 'Crea, edita y comparte documentos.',
      coach: 'Lee documentos, comenta y propone cambios, pero no puede editar.',
      viewer: 'Lee documentos y nada más.',
    },
    makeOwner: 'Hacer propietario',
    makeOwnerTitle: (name) => `¿Dar a ${name} el rol de propietario?`,
    makeOwnerText:
      'Podrá hacerlo todo aquí, también eliminar el espacio de trabajo y quitarte a ti. Solo puedes deshacerlo mientras tú también tengas ese rol.',
    remove: 'Quitar',
    removeTitle: (name) => `¿Quitar a ${name}?`,
    removeText:
      'Pierde el acceso al instante, y las claves de API y el token SCIM que creó aquí dejan de funcionar. Los documentos se quedan.',
    removed: (name) => `Se ha quitado a ${name}.`,
    handOver: 'Traspasar',
    handOverTitle: (name) => `¿Traspasar este espacio de trabajo a ${name}?`,
    handOverText:
      'Pasa a ser su propietario, y tú pasas al rol de administración. No puedes deshacerlo: solo puede un propietario.',
    handedOver: (name) => `Nuevo propietario del espacio de trabajo: ${name}.`,
  },
  invitations: {
    title: 'Invitaciones',
    text: 'Invita a otras personas por correo. El enlace solo funciona para la dirección a la que se envió.',
    none: 'No hay invitaciones pendientes.',
    invite: 'Invitar a alguien',
    role: 'Rol',
    submit: 'Enviar invitación',
    sent: (email) => `Hemos enviado una invitación a ${email}.`,
    link: 'Enlace de invitación',
    linkText: 'No se ha enviado ningún correo. Copia el enlace ahora y envíalo tú.',
    again: 'Enviar de nuevo',
    withdraw: 'Retirar',
    withdrawn: (email) => `La invitación de ${email} ya no funciona.`,
    alreadyMember: 'Esta persona ya es miembro.',
    full: 'Este espacio de trabajo tiene todos los miembros o invitaciones pendientes que puede tener.',
  },
  usage: {
    title: 'Uso',
    documents: 'Documentos',
    of: (count, limit) => `${count} de ${limit}`,
    plan: 'Plan',
    shared: 'La IA y los documentos cuentan para los límites de la cuenta del propietario.',
  },
  log: {
    title: 'Registro',
    text: 'Quién hizo qué en este espacio de trabajo, lo más reciente primero. Nadie puede cambiarlo.',
    filter: 'Mostrar',
    all: 'Todo',
    none: 'No hay nada de este tipo.',
    former: 'Antiguo miembro',
    formerOf: (name) => `${name} (antiguo miembro)`,
    intact: (count) =>
      plural(count, {
        one: 'Comprobado: # entrada, sin cambios.',
        other: 'Comprobado: # entradas, ninguna cambiada ni perdida.',
      }),
    broken: (entry) =>
      `La entrada ${entry} se cambió o falta. Descarga el registro y avisa a quien gestiona este servidor.`,
    kinds: {
      'workspace-created': 'Espacio de trabajo creado',
      'workspace-renamed': 'Espacio de trabajo renombrado',
      'brand-changed': 'Marca cambiada',
      'workspace-exported': 'Todo descargado',
      'member-joined': 'Entrada de un miembro',
      'member-role-changed': 'Rol cambiado',
      'member-removed': 'Miembro quitado',
      'member-left': 'Salida de un miembro',
      'ownership-handed-over': 'Espacio de trabajo traspasado',
      'invitation-sent': 'Invitación enviada',
      'invitation-withdrawn': 'Invitación retirada',
      'key-created': 'Clave de API creada',
      'key-revoked': 'Clave de API revocada',
      'share-created': 'Enlace para compartir creado',
      'share-changed': 'Enlace para compartir cambiado',
      'share-revoked': 'Enlace para compartir revocado',
      'document-trashed': 'Documento movido a la papelera',
      'document-erased': 'Documento eliminado definitivamente',
      'document-exported': 'Documento descargado',
      'audit-exported': 'Registro descargado',
      'sign-in-changed': 'Inicio de sesión cambiado',
      'sign-in-removed': 'Proveedor de inicio de sesión quitado',
      'provisioning-token-created': 'Token SCIM creado',
      'provisioning-token-revoked': 'Token SCIM revocado',
    },
  },
  download: {
    title: 'Descargar todo',
    text: 'Todos los documentos de este espacio de trabajo con sus versiones, fotos y PDF. Puedes restaurarlos en cualquier cuenta.',
    leave: 'Puedes salir de esta página y volver aquí a por la descarga.',
  },
  leave: {
    title: 'Salir del espacio de trabajo',
    text: 'Pierdes el acceso a todo su contenido hasta que alguien te invite de nuevo.',
    confirm: (name) => `¿Salir de ${name}?`,
    lastOwner: 'Eres el único propietario. Antes traspasa el espacio de trabajo o elimínalo.',
  },
  deletion: {
    title: 'Eliminar espacio de trabajo',
    text: 'Elimina todos sus documentos, versiones, enlaces y claves, para todos los miembros. No se puede deshacer.',
    typeName: (name) => `Escribe ${name} para confirmar`,
    mismatch: 'Este no es el nombre del espacio de trabajo.',
  },
}
