import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of signing in and up, in Spanish. */
export const signIn: typeof english = {
  home: 'Vitae, a la página de inicio',
  name: 'Tu nombre',
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPassword: 'Contraseña nueva',
  passwordHint:
    'Al menos 12 caracteres. Unas cuantas palabras sin relación entre sí se recuerdan bien.',
  showPassword: 'Mostrar contraseña',
  hidePassword: 'Ocultar contraseña',
  code: 'Código',
  recoveryCode: 'Código de recuperación',
  working: 'Un momento…',
  or: 'o',
  withoutAccount: 'Continuar sin cuenta',
  missing: {
    name: 'Escribe tu nombre.',
    email: 'Escribe tu correo electrónico.',
    password: 'Escribe tu contraseña.',
    code: 'Escribe el código.',
  },

  signIn: {
    title: 'Iniciar sesión',
    submit: 'Iniciar sesión',
    withPasskey: 'Usar una llave de acceso',
    withProvider: (name) => `Continuar con ${name}`,
    organisation: 'Iniciar sesión con tu organización',
    organisationUnknown:
      'Ninguna organización inicia sesión aquí con este correo. Inicia sesión de otra forma.',
    managed: 'Continuar para iniciar sesión',
    managedText: 'Inicias sesión en otra página y vuelves directamente aquí.',
    remember: 'Mantener la sesión en este dispositivo',
    forgot: '¿Has olvidado tu contraseña?',
    noAccount: '¿Aún no tienes cuenta?',
    signUp: 'Crear una',
  },
  providerQuestion: {
    title: (name) => `¿Iniciar sesión en «${name}»?`,
    text: (host) => `Inicias sesión en ${host} y luego vuelves aquí.`,
    replaces: (email) =>
      `Has iniciado sesión como ${email}. Si vuelves con otra cuenta, sustituirá a esta en este dispositivo.`,
  },
  again: {
    title: 'Inicia sesión de nuevo',
    text: 'Tu sesión ha caducado. Lo que escribes se guarda en este dispositivo y pasa a tu cuenta en cuanto inicies sesión.',
    somebodyElse: 'Iniciar sesión en otra cuenta',
    cannot: 'Ya no puedo iniciar sesión en esta cuenta',
    cannotText:
      'Si la cuenta se ha eliminado o has perdido el acceso, los currículums de este dispositivo siguen siendo tuyos. Déjalos aquí sin cuenta o descárgalos en un archivo. Los currículums que solo están en la cuenta no están en este dispositivo.',
    keepHere: 'Conservar mis currículums sin la cuenta',
    downloadHere: 'Descargar mis currículums',
    cannotFailed: 'No ha funcionado. No se ha quitado nada. Inténtalo de nuevo.',
  },
  secondStep: {
    title: 'Verificación en dos pasos',
    text: 'Introduce el código de seis dígitos de tu app de autenticación.',
    recoveryText: 'Introduce uno de tus códigos de recuperación. Cada uno sirve una vez.',
    trust: 'No pedir código en este dispositivo durante 30 días',
    submit: 'Continuar',
    useRecovery: 'Usar un código de recuperación',
    useApp: 'Usar la app de autenticación',
    back: 'Volver al inicio de sesión',
  },

  signUp: {
    title: 'Crear una cuenta',
    introduction:
      'Con una cuenta, tienes tus currículums en todos tus dispositivos, con sus versiones anteriores. También puedes escribir y descargar currículums sin ella.',
    comeAlong: 'Lo que has escrito aquí pasará a tu cuenta.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# currículum de este dispositivo pasará a tu cuenta.',
        other: '# currículums de este dispositivo pasarán a tu cuenta.',
      }),
    nothingYet: 'Lo que escribas se guardará en tu cuenta.',
    withoutMail:
      'Este servidor no puede enviar correos. Tu cuenta funciona enseguida, pero si olvidas la contraseña, solo puede restablecerla quien administra el servidor.',
    submit: 'Crear cuenta',
    managed: 'Continuar para crearla',
    haveAccount: '¿Ya tienes cuenta?',
    signIn: 'Iniciar sesión',
    maybeThere:
      'No se ha podido iniciar sesión. Si ya has usado aquí esta dirección, inicia sesión con la contraseña de entonces.',
    closedTitle: 'No se pueden crear cuentas',
    closedText:
      'Este servidor no acepta cuentas nuevas. Puedes usar Vitae sin cuenta: tus currículums no salen de este dispositivo.',
    inviteTitle: 'Solo con invitación',
    inviteText:
      'Para crear una cuenta en este servidor necesitas una invitación. Si la tienes, abre el enlace que contiene. Puedes usar Vitae sin cuenta: tus currículums no salen de este dispositivo.',
    invitationGoneTitle: 'Esta invitación ya no es válida',
    invitationGoneText:
      'Ya se ha usado o ha caducado. Pide otra a quien te invitó. Tus currículums siguen en este dispositivo.',
    invited: 'Tu invitación es para esta dirección.',
    readingInvitation: 'Comprobando tu invitación…',
  },
  confirm: {
    title: 'Mira tu correo',
    text: (email) =>
      `Estamos enviando un correo a ${email}. Introduce el código de seis dígitos que contiene. Es válido durante 10 minutos.`,
    help: '¿No ha llegado? Mira en la carpeta de spam y revisa la dirección.',
    submit: 'Confirmar',
    resend: 'Enviar otro código',
    resent: 'Hay un código nuevo en camino. El anterior ya no funciona.',
    otherAddress: 'Usar otra dirección',
  },

  forgot: {
    title: 'Restablecer tu contraseña',
    text: 'Te enviaremos por correo un enlace para elegir una contraseña nueva.',
    submit: 'Enviar enlace',
    back: 'Volver al inicio de sesión',
    sentTitle: 'Mira tu correo',
    sentText: (email) =>
      `Si hay una cuenta para ${email}, un correo con un enlace está en camino. El enlace funciona una sola vez y durante 60 minutos.`,
    checkAddress: 'Cambiar la dirección',
    managedText:
      'La página de inicio de sesión te envía un código. Con él eliges una contraseña nueva.',
    managed: 'Continuar a la página de inicio de sesión',
    withoutMailTitle: 'Aquí el correo no está configurado',
    withoutMailText:
      'Este servidor no puede enviarte un enlace. Quien lo administra puede crear uno con este comando y dártelo:',
    withoutMailNote: 'Tus currículums de este dispositivo no cambian.',
  },
  reset: {
    title: 'Elige una contraseña nueva',
    text: 'Se cerrará tu sesión en todos los dispositivos. Lo guardado en un dispositivo sigue en él.',
    submit: 'Guardar contraseña nueva',
    doneTitle: 'Contraseña cambiada',
    doneText:
      'Se ha cerrado tu sesión en todos los dispositivos. Inicia sesión con tu contraseña nueva.',
    signIn: 'Iniciar sesión',
    goneTitle: 'Este enlace ya no es válido',
    goneText: 'Ya se ha usado o ha caducado. No se ha cambiado nada.',
    askAgain: 'Pedir otro enlace',
  },

  failures: {
    wrongCredentials: 'El correo o la contraseña no son correctos.',
    wrongPassword: 'La contraseña no es correcta.',
    unknownPasskey: 'Este servidor no reconoce esta llave de acceso. Inicia sesión de otra forma.',
    wrongCode: 'El código no es correcto. Revísalo: te quedan algunos intentos.',
    codeGone: 'Este código ha caducado o se ha probado demasiadas veces. Empieza de nuevo.',
    email: 'Esto no parece una dirección de correo.',
    passwordTooShort: 'Demasiado corta. Usa al menos 12 caracteres.',
    passwordTooLong: 'Demasiado larga. Usa como máximo 128 caracteres.',
    passwordTooCommon: 'Demasiado fácil de adivinar: mucha gente la usa. Elige otra.',
    signupClosed: 'Este servidor no acepta cuentas nuevas en este momento.',
    tooMany: (wait) => `Demasiados intentos. Inténtalo de nuevo ${wait}.`,
    offline:
      'No tienes conexión. Lo que has escrito sigue aquí. Inténtalo de nuevo cuando tengas conexión.',
    unavailable:
      'El servidor no puede hacerlo en este momento. No se ha cambiado nada. Inténtalo de nuevo en un momento.',
    unclear:
      'El servidor no ha dado una respuesta clara. Lo que has escrito sigue aquí. Inténtalo de nuevo en un momento.',
    proofNeeded: 'No se ha cambiado nada. Confirma antes que eres tú.',
    forbidden: 'Esto no es posible aquí. No se ha cambiado nada.',
    notSignedIn: 'Se ha cerrado tu sesión. Iníciala de nuevo y continúa aquí.',
    passkeyCancelled: 'No se ha elegido ninguna llave de acceso.',
    passkeyThere: 'Este dispositivo ya tiene una llave de acceso para tu cuenta.',
    passkeyFailed: 'Tu navegador no ha podido usar aquí una llave de acceso.',
  },
  wait: {
    soon: 'en un momento',
    seconds: (count) => plural(count, { one: 'en # segundo', other: 'en # segundos' }),
    minutes: (count) => plural(count, { one: 'en # minuto', other: 'en # minutos' }),
    hours: (count) => plural(count, { one: 'en # hora', other: 'en # horas' }),
  },
  providerErrors: {
    'provider-cancelled': 'Has cancelado allí el inicio de sesión. No se ha cambiado nada.',
    'provider-failed':
      'El proveedor no ha respondido como se esperaba. Inténtalo de nuevo o inicia sesión de otra forma.',
    expired: 'Ha tardado demasiado. Empieza de nuevo.',
    'not-linked':
      'Ya hay una cuenta con esta dirección. Inicia antes sesión en ella y vincula después el proveedor en tus ajustes.',
    'other-account':
      'Aquí has iniciado sesión con otra cuenta. Cierra la sesión primero e inténtalo de nuevo.',
    'linked-elsewhere': 'Ya está vinculado a otra cuenta de aquí.',
    'no-address':
      'El proveedor no ha compartido una dirección de correo confirmada. Inicia sesión de otra forma.',
    'not-admitted': 'Tu organización no te ha dado acceso. Pregunta a la persona que la gestiona.',
    'signup-closed': 'Este servidor no acepta cuentas nuevas en este momento.',
    'too-many-requests': 'Demasiados intentos. Inténtalo de nuevo en unos minutos.',
  },
}
