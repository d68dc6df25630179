import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('pt-BR')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Brazilian Portuguese. */
export const photoArea: typeof english = {
  add: 'Adicionar foto',
  change: 'Mudar foto',
  elsewhere: 'O arquivo da foto não está neste dispositivo, por isso ela falta no PDF.',
  notBrought:
    'O arquivo da foto ainda não está na sua conta, por isso ela falta no PDF. Ele será enviado a partir do dispositivo que o tem.',
  carrying: 'Enviando a foto à sua conta…',
  carryWaiting:
    'A foto está neste dispositivo, mas ainda não na sua conta. Continuamos tentando enviá-la.',
  carryRefused:
    'A foto está só neste dispositivo, porque sua conta não pode armazenar este arquivo. Escolha a foto de novo para tê-la em todos os seus dispositivos.',
  hidden: 'Oculta no currículo. Você pode mostrá-la de novo em Design.',
  title: 'Foto',
  reader:
    'Você está editando este currículo em outra aba. Para mudar a foto aqui, edite nesta aba.',
  choose: 'Escolher foto',
  chooseOther: 'Escolher outra foto',
  dropHere:
    'Ou solte uma aqui. JPEG, PNG, WebP, AVIF ou GIF. Ela fica no seu dispositivo enquanto você a recorta.',
  opening: 'Abrindo a foto…',
  missing:
    'A foto deste currículo não está neste dispositivo. Escolha-a de novo ou deixe como está.',
  inAccount:
    'A foto é enviada à sua conta sem o local e a hora em que foi tirada, para que você também a tenha nos seus outros dispositivos.',
  notInAccount:
    'Sua foto não está neste PDF, porque ainda não foi possível enviá-la à sua conta. Ela está no PDF que você baixa aqui.',
  unusual: (place) =>
    `A maioria dos currículos não tem foto ${place}, para que as pessoas sejam avaliadas pelo trabalho. Adicione uma só se for esperada.`,
  places: {
    US: 'nos Estados Unidos',
    CA: 'no Canadá',
    GB: 'no Reino Unido',
    IE: 'na Irlanda',
    AU: 'na Austrália',
    NZ: 'na Nova Zelândia',
    NL: 'nos Países Baixos',
    SE: 'na Suécia',
    english: 'na maioria dos países de língua inglesa',
  },
  crop: 'Parte visível da foto',
  cropKeys:
    'Arraste para mover; use a pinça ou a roda do mouse para o zoom. Teclado: as setas movem a foto (mais rápido com Shift), + e − mudam o zoom.',
  position: (zoom, across, down) =>
    `Zoom de ${share(zoom)}. Centro a ${share(across)} da largura e ${share(down)} da altura.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Formato',
  shapes: { upright: 'Retrato', rounded: 'Arredondado', square: 'Quadrado', round: 'Círculo' },
  greyscale: 'Preto e branco',
  brightness: 'Brilho',
  contrast: 'Contraste',
  alt: 'Descrição da foto',
  altHint: 'Texto alternativo, para quem usa leitor de tela. Se ficar em branco, vale o seu nome.',
  reset: 'Redefinir',
  remove: 'Remover foto',
  removed: 'Foto removida',
  save: 'Usar esta foto',
  saving: 'Salvando…',
  errors: {
    'too-large':
      'Este arquivo tem mais de 40 MB. Nada foi alterado. Exporte uma foto menor do seu app de fotos e escolha essa.',
    'too-many-pixels':
      'Esta foto tem mais de 64 milhões de pixels. Nada foi alterado. Reduza-a no seu app de fotos e escolha-a de novo.',
    svg: 'Desenhos SVG não podem ser usados como foto. Nada foi alterado. Escolha um JPEG ou PNG.',
    heic: 'Este navegador não consegue ler esta foto HEIC ou AVIF. Nada foi alterado. Exporte-a como JPEG e escolha essa.',
    unreadable:
      'Este arquivo não é uma foto ou está danificado. Nada foi alterado. Escolha um JPEG ou PNG.',
    failed:
      'Este navegador não conseguiu processar a foto. Nada foi alterado. Tente uma foto menor.',
  },
}
