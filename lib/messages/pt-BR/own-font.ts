import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Brazilian Portuguese. */
export const ownFont: typeof english = {
  add: 'Adicionar sua própria fonte…',
  addFace: 'Adicionar outro arquivo…',
  remove: 'Remover fonte',
  hint: 'Arquivos TTF de até 4 MB. Adicione também os arquivos de negrito e itálico, se tiver.',
  staysHere: 'Sua fonte fica neste dispositivo e nos seus backups; ela não é enviada.',
  inAccount:
    'Sua fonte é enviada à sua conta, para seus outros dispositivos e para os PDFs que geramos para você. Ninguém mais tem acesso a ela.',
  checking: 'Verificando a fonte…',
  faces: {
    regular: 'Normal',
    italic: 'Itálico',
    bold: 'Negrito',
    boldItalic: 'Negrito itálico',
  },
  missing:
    'O arquivo desta fonte não está neste dispositivo, por isso seu PDF usa a fonte sugerida. Adicione o arquivo de novo para usá-la aqui.',
  notInAccount:
    'O arquivo desta fonte ainda não está na sua conta, por isso seu PDF usa a fonte sugerida. Ele será enviado a partir do dispositivo que o tem, ou você pode adicioná-lo de novo aqui.',
  carrying: 'Enviando a fonte à sua conta…',
  carryWaiting:
    'A fonte está neste dispositivo, mas ainda não na sua conta. Continuamos tentando enviá-la.',
  carryRefused:
    'A fonte está só neste dispositivo, porque sua conta não pode armazenar este arquivo. Os PDFs que você baixa aqui têm a fonte.',
  tooManyFonts:
    'A fonte está só neste dispositivo, porque sua conta já tem 60 arquivos de fontes. Os que nenhum currículo usa são excluídos depois de 30 dias.',
  notInThisPdf:
    'Sua fonte não está neste PDF, porque ainda não foi possível enviá-la à sua conta. Ela está no PDF que você baixa aqui.',
  errors: {
    'too-large': 'O arquivo tem mais de 4 MB.',
    'not-a-font': 'Isto não é um arquivo de fonte. Escolha um arquivo que termine em .ttf.',
    compressed: 'Esta é uma fonte para web (WOFF). Escolha o arquivo TTF dela.',
    collection: 'Este arquivo contém várias fontes (TTC). Escolha um arquivo com uma só fonte.',
    variable: 'Esta é uma fonte variável. Escolha os arquivos TTF estáticos, como Regular e Bold.',
    postscript: 'Esta fonte tem contornos PostScript (OTF). Escolha a versão TTF dela.',
    restricted: 'Quem criou esta fonte não permite incorporá-la em documentos.',
    'no-subsetting':
      'Quem criou esta fonte só permite a fonte inteira em um documento, e um PDF do Vitae contém apenas as letras de que precisa.',
    'too-many-glyphs': 'Esta fonte tem mais de 30.000 caracteres.',
    damaged: 'O arquivo está danificado. Baixe a fonte de novo e tente outra vez.',
    unreadable: 'Não é possível ler este arquivo como fonte. Tente outro.',
  },
  refused: (file, reason) => `${file}: ${reason} Nada foi alterado.`,
}
