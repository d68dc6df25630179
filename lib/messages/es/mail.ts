import type { mail as english } from '../en/mail'

const footer = (place: string) =>
  `\n\n—\nVitae en ${place}\nHas recibido este correo porque alguien ha usado allí esta dirección.`

/** The texts of the emails about sign-in, in Spanish. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} es tu código para Vitae`,
    text:
      `Tu código es ${code}\n\nIntrodúcelo en la página en la que estás creando la cuenta. Es válido durante ${minutes} minutos.\n\nSi no lo has pedido, puedes ignorar este correo: sin el código no se crea ninguna cuenta.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Ya tienes una cuenta de Vitae',
    text:
      `Alguien ha intentado crear una cuenta con esta dirección, que ya tiene una. Nada ha cambiado.\n\n¿Has sido tú? Inicia sesión: ${signIn}\n¿Has olvidado tu contraseña? ${reset}\n\n¿No has sido tú? Entonces no tienes que hacer nada.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} confirma tu dirección para Vitae`,
    text:
      `Tu código es ${code}\n\nIntrodúcelo en los ajustes de tu cuenta. Es válido durante ${minutes} minutos.\n\nSi no lo has pedido, puedes ignorar este correo: sin el código no cambia nada.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Tu dirección se ha introducido en Vitae',
    text:
      'Alguien con la sesión iniciada en otra cuenta ha intentado usar esta dirección, que ya tiene su propia cuenta. Nada ha cambiado.\n\n¿Has sido tú? Inicia sesión con esta dirección.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'El correo de tu cuenta de Vitae ha cambiado',
    text:
      'A partir de ahora, los correos sobre tu cuenta llegan a otra dirección, y con ella inicias sesión.\n\n¿No has sido tú? Entonces otra persona tiene la sesión iniciada en tu cuenta: contacta enseguida con quien administra este servidor.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Elige una contraseña nueva para Vitae',
    text:
      `Abre este enlace para elegir una contraseña nueva:\n\n${link}\n\nFunciona una sola vez y durante ${minutes} minutos. Después tendrás que iniciar sesión de nuevo en todos los dispositivos.\n\nSi no lo has pedido, puedes ignorar este correo: tu contraseña no cambia.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} te invita a un espacio de trabajo en Vitae`,
    text:
      `${inviter} te invita al espacio de trabajo «${workspace}». Sus miembros trabajan juntos en currículums. Tus propios documentos siguen siendo privados.\n\nAbre este enlace para aceptar:\n\n${link}\n\nFunciona una sola vez, con esta dirección de correo, hasta el ${day}.\n\nSi no conoces a quien te invita, puedes ignorar este correo: sin el enlace no pasa nada.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Tu contraseña de Vitae ha cambiado',
    text:
      `La contraseña de tu cuenta ha cambiado y se ha cerrado la sesión en tus otros dispositivos.\n\n¿No has sido tú? Elige ahora una contraseña nueva: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Ha cambiado tu forma de iniciar sesión en Vitae',
    text:
      `${
        {
          'totp-on':
            'Se ha activado la verificación en dos pasos: al iniciar sesión, ahora se pide un código de una app.',
          'totp-off':
            'Se ha desactivado la verificación en dos pasos: al iniciar sesión, ya no se pide un código de una app.',
          'passkey-added': 'Se ha añadido una llave de acceso a tu cuenta.',
          'passkey-removed': 'Se ha quitado una llave de acceso de tu cuenta.',
          'provider-linked': 'Se ha añadido otra forma de iniciar sesión a tu cuenta.',
          'provider-unlinked': 'Se ha quitado una forma de iniciar sesión de tu cuenta.',
        }[what]
      }\n\n¿No has sido tú? Cambia tu contraseña. Así se cierra la sesión en los demás dispositivos.` +
      footer(place),
  }),
}
