import type { WishWords } from '../types'

export const spanishWishes: WishWords = {
  openings:
    'me gustaría|me gustaría mucho|me encantaría|me alegraría|estaría encantado de|estaría encantada de|será un placer|sería un placer|espero|quedo a la espera de|quisiera|me interesa|me interesa mucho|me interesaría',
  rest: 'usted|ustedes|su|sus|con usted|con ustedes|de usted|de ustedes|el|la|los|las|un|una|de|del|a|al|en|para|por|sobre|con|y|o|este|esta|hablar|conversar|conocer|conocerle|conocerles|conocer más|saber más|saber más sobre|pronto|en persona|entrevista|conversación|oportunidad|ocasión|respuesta|noticias|puesto|oferta|vacante|equipo|empresa|mi candidatura|mi carta|mi solicitud|unirme|incorporarme|leer|cómo podría ayudar|cómo podría contribuir',
  whole:
    'gracias|muchas gracias|gracias por su tiempo|muchas gracias por su tiempo|gracias por su atención|muchas gracias por su atención|gracias por su tiempo y atención|le agradezco su tiempo|les agradezco su tiempo|le agradezco su atención|un cordial saludo|un saludo cordial|atentamente',
}
