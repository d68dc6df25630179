import type { account as english } from '../en/account'

/** Messages of the account's own screens, in Spanish. */
export const account: typeof english = {
  proof: {
    title: 'Confirma que eres tú',
    text: 'Esto cambia quién puede acceder a tu cuenta. Por eso te pedimos que confirmes que eres tú.',
    password: 'Tu contraseña',
    submit: 'Continuar',
    withPasskey: 'Usar una llave de acceso',
    withProvider: (name) => `Confirmar con ${name}`,
    managed: 'Iniciar sesión de nuevo',
    noWay:
      'Tu cuenta no tiene contraseña, llave de acceso ni proveedor con que confirmarlo. Cierra la sesión e iníciala de nuevo.',
  },

  settings: {
    title: 'Ajustes',
    navigation: 'Secciones de los ajustes',
    yourCvs: 'Tus currículums',
    loadFailed: 'No se han podido cargar tus ajustes. No se ha cambiado nada.',
    retry: 'Reintentar',
  },

  profile: {
    title: 'Perfil',
    name: 'Nombre',
    nameHint: 'El nombre de tu cuenta. Cada currículum tiene el suyo.',
    saveName: 'Guardar nombre',
    nameSaved: 'Nombre guardado.',
    email: 'Correo electrónico',
    confirmed: 'Confirmado',
    unconfirmed: 'Sin confirmar',
    unconfirmedText: 'Aún no has confirmado que esta dirección es tuya.',
    unconfirmedWithoutMail:
      'Este servidor no puede enviar correos, así que la dirección no se puede confirmar.',
    confirm: 'Enviar un código',
    change: 'Cambiar correo',
    newEmail: 'Nuevo correo electrónico',
    sendCode: 'Enviarle un código',
    saveEmail: 'Guardar correo',
    emailSaved: 'Correo cambiado.',
    emailConfirmed: 'Correo confirmado.',
    codeSent: (email) => `Estamos enviando un código de seis dígitos a ${email}.`,
    confirmCode: 'Confirmar',
    taken: 'No puedes usar esta dirección.',
    outbox: 'Correos sin enviar',
    sameAddress: 'Esta ya es tu dirección.',
  },

  security: {
    title: 'Seguridad',
    passwordTitle: 'Contraseña',
    passwordSet: 'Tienes una contraseña.',
    passwordNone: 'No tienes contraseña. Inicias sesión de otra forma.',
    changePassword: 'Cambiar contraseña',
    setPassword: 'Crear una contraseña',
    current: 'Contraseña actual',
    savePassword: 'Guardar contraseña',
    passwordEnds:
      'Se cerrará la sesión en los demás dispositivos, y tus apps conectadas y claves de API dejarán de funcionar.',
    passwordSaved: 'Contraseña guardada. Se ha cerrado la sesión en los demás dispositivos.',

    totpTitle: 'Verificación en dos pasos',
    totpText:
      'Después de tu contraseña, te pedimos un código de una app de autenticación de tu teléfono. Así, una contraseña robada no basta para iniciar sesión.',
    totpOn: 'Activada',
    totpOff: 'Desactivada',
    totpBegin: 'Configurar',
    totpPassword: 'Tu contraseña',
    totpGoOn: 'Continuar',
    totpScan: 'Escanea este código QR con tu app de autenticación.',
    totpPicture: 'Código QR para tu app de autenticación',
    totpLink: 'Abrir en una app de este dispositivo',
    totpSecret: 'O introduce esta clave en la app',
    totpCode: 'Código de la app',
    totpConfirm: 'Activar',
    totpDone: 'La verificación en dos pasos está activada.',
    totpEnd: 'Desactivar',
    totpEnded: 'La verificación en dos pasos está desactivada.',
    totpEndText: 'Después iniciarás sesión solo con tu contraseña.',

    codesTitle: 'Tus códigos de recuperación',
    codesText:
      'Si pierdes el teléfono, cada código te permite iniciar sesión una vez. Guárdalos donde los encuentres sin el teléfono. No volveremos a mostrarlos.',
    codesCopy: 'Copiar',
    codesCopied: 'Copiado',
    codesDownload: 'Descargar',
    codesFile: 'vitae-codigos-de-recuperacion.txt',
    codesKept: 'Ya los he guardado',
    codesRenew: 'Renovar códigos',
    codesRenewText: 'Tus códigos actuales dejarán de funcionar.',

    passkeysTitle: 'Llaves de acceso',
    passkeysText:
      'Inicia sesión con tu huella, tu cara o el PIN del dispositivo en lugar de una contraseña.',
    passkeysNowhere:
      'Las llaves de acceso solo funcionan con https o en el equipo donde se ejecuta este servidor.',
    passkeyMade: (date) => `Creada el ${date}`,
    passkeyName: 'Nombre de la llave de acceso',
    passkeyNameMissing: 'Escribe un nombre para la llave de acceso.',
    passkeyDefault: (system) => system || 'Mi dispositivo',
    passkeyAdd: 'Añadir una llave de acceso',
    passkeyAdded: (name) => `Se ha añadido la llave de acceso «${name}».`,
    passkeyCreate: 'Crear llave de acceso',
    passkeyRename: 'Cambiar nombre',
    passkeyRenameNamed: (name) => `Cambiar el nombre de la llave de acceso «${name}»`,
    passkeyRenamed: (name) => `La llave de acceso se llama ahora «${name}».`,
    passkeyRemove: 'Quitar',
    passkeyRemoveNamed: (name) => `Quitar la llave de acceso «${name}»`,
    passkeyRemoved: (name) => `Ya no puedes iniciar sesión con la llave de acceso «${name}».`,
    passkeySave: 'Guardar nombre',

    managedPassword:
      'Se cambia en la página de inicio de sesión, con un código que se envía a tu correo.',
    managedPasskeys:
      'Inicia sesión con tu huella, tu cara o el PIN del dispositivo en lugar de una contraseña. Las llaves de acceso se añaden en la página de inicio de sesión.',
    managedRest:
      'La página de inicio de sesión gestiona tu dirección y pide los códigos. Quien administra este servidor puede cambiarlos por ti.',
    managedRestTitle: 'Correo y verificación en dos pasos',

    providersTitle: 'Otras formas de iniciar sesión',
    linked: 'Vinculado',
    notLinked: 'Sin vincular',
    link: 'Vincular',
    linkNamed: (name) => `Vincular ${name}`,
    unlink: 'Desvincular',
    unlinkNamed: (name) => `Desvincular ${name}`,
    unlinked: (name) => `Ya no puedes iniciar sesión con ${name}.`,
    linkRisk: (name) =>
      `Mientras ${name} esté vinculado, quien gestiona su inicio de sesión puede abrir tu cuenta.`,
    lastWay:
      'Es tu única forma de iniciar sesión. Crea antes una contraseña o añade una llave de acceso.',
  },

  devices: {
    title: 'Dispositivos',
    text: 'Donde tienes la sesión abierta.',
    name: (browser, system) =>
      browser && system ? `${browser} en ${system}` : browser || system || 'Navegador desconocido',
    current: 'Este dispositivo',
    seenToday: 'Usado hoy',
    seenYesterday: 'Usado ayer',
    seen: (date) => `Usado el ${date}`,
    since: (date) => `sesión iniciada el ${date}`,
    end: 'Cerrar sesión',
    endNamed: (name) => `Cerrar sesión: ${name}`,
    ended: (name) => `Se ha cerrado la sesión: ${name}.`,
    endOthers: 'Cerrar sesión en los demás dispositivos',
    othersEnded: 'Se ha cerrado la sesión en los demás dispositivos.',
    endAll: 'Cerrar todas las sesiones',
    endAllHint:
      'También en este dispositivo. Los currículums guardados en un dispositivo siguen en él.',
  },

  data: {
    whereTitle: 'Dónde se guardan tus datos',
    where: [
      {
        term: 'En este dispositivo',
        text: 'Tus currículums y los cambios que puedes deshacer, en la base de datos del navegador, para que puedas escribir sin conexión.',
      },
      {
        term: 'En tu cuenta',
        text: 'Tus currículums, sus versiones anteriores, los PDF de tus enlaces para compartir, tu nombre, tu correo y tus formas de iniciar sesión, en este servidor.',
      },
      {
        term: 'En la papelera',
        text: 'Los currículums y las cartas que eliminas permanecen aquí 30 días. Después se eliminan definitivamente.',
      },
    ],
    more: 'Más sobre tus datos',
  },

  danger: {
    title: 'Eliminar cuenta',
    text: 'Elimina tu cuenta y todo lo que contiene.',
    begin: 'Eliminar mi cuenta',
    goesTitle: 'Se eliminará definitivamente',
    goes: [
      'Todos los currículums de tu cuenta, sus versiones, la papelera y tus enlaces para compartir',
      'Tu nombre, correo, contraseña, llaves de acceso, claves de API y todas las sesiones',
    ],
    staysTitle: 'Seguirá existiendo',
    stays: [
      'Los currículums de este dispositivo, si no los quitas más abajo',
      'Los archivos que has descargado o enviado a otras personas',
    ],
    download: 'Exportar antes tus datos',
    forget: 'Quitar también mis currículums de este dispositivo',
    typeEmail: (email) => `Escribe ${email} para confirmar`,
    mismatch: 'Este no es el correo de tu cuenta.',
    submit: 'Eliminar definitivamente',
    doneTitle: 'Tu cuenta se ha eliminado',
    done: {
      kept: 'Los currículums de este dispositivo siguen aquí. Ya no están en ninguna cuenta.',
      forgotten: 'Tus currículums también se han quitado de este dispositivo.',
      'left-behind':
        'El almacenamiento de este navegador no responde, así que puede que aún haya currículums de tu cuenta en este dispositivo. Si lo usan otras personas, cierra todas las pestañas de Vitae y elimina los datos de este sitio en los ajustes del navegador.',
    },
    goOn: 'Continuar',
  },

  outbox: {
    title: 'Bandeja de salida',
    text: 'El correo no está configurado y solo este equipo puede abrir Vitae. Por eso los correos se muestran aquí en lugar de enviarse.',
    note: 'Para configurar el correo, consulta docs/operating.md. Los mensajes desaparecen al cabo de un día.',
    empty: 'Aún no hay correos.',
    to: 'Para',
    back: 'Ajustes',
  },
}
