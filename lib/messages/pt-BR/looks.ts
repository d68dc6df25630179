import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Brazilian Portuguese. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Simples', reason: 'Claro e fácil de ler, para pessoas e para programas' },
    atelier: {
      name: 'Atelier',
      reason: 'Nome e títulos grandes em uma margem larga, para design e arquitetura',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Versaletes entre fios duplos, para finanças, auditoria e direito',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Contato e competências em uma coluna colorida, para produto e operações',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Cabeçalho e manchetes de jornal, para jornalismo e comunicação',
    },
    signal: {
      name: 'Signal',
      reason: 'Denso e exato, com detalhes em fonte monoespaçada, para engenharia',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Acolhedor e arredondado, com foto, para ensino, enfermagem e serviço social',
    },
    capital: {
      name: 'Capital',
      reason: 'Margens largas e um nome grande e leve, para a diretoria',
    },
    metro: {
      name: 'Metro',
      reason: 'Faixa escura e experiências como estações de uma linha, para operações e ofícios',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Duas colunas e um monograma, para ciência e meio ambiente',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Um bloco de cor com um nome bem grande, para marketing e startups',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Uma grade clara na ordem que instituições europeias esperam',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Formação e projetos primeiro, para o primeiro emprego ou uma nova carreira',
    },
    'side-column': {
      name: 'Coluna lateral',
      reason: 'Contato e competências ao lado da experiência profissional',
    },
    compact: {
      name: 'Compacto',
      reason: 'Cabe mais em cada página, para currículos técnicos longos',
    },
    academic: {
      name: 'Acadêmico',
      reason: 'Formação e publicações primeiro, com listas densas',
    },
    executive: {
      name: 'Executivo',
      reason: 'Perfil em destaque e bastante espaço, para cargos de liderança',
    },
    'date-margin': {
      name: 'Datas na margem',
      reason: 'As datas na margem mostram sua trajetória de relance',
    },
    serif: {
      name: 'Clássico com serifa',
      reason: 'Formal como um livro, para direito, academia e serviço público',
    },
    'split-header': {
      name: 'Cabeçalho dividido',
      reason: 'O contato ao lado do nome deixa mais espaço para a experiência profissional',
    },
    'large-type': {
      name: 'Letras grandes',
      reason: 'Fácil de ler para pessoas com baixa visão',
    },
    'photo-header': {
      name: 'Cabeçalho com foto',
      reason: 'Uma foto ao lado do nome, onde as empresas esperam uma',
    },
  },
  seeLarger: 'Ver todos os modelos maiores',
  inEveryTemplate: 'Seu currículo em cada modelo',
  columns: 'Colunas',
  columnCounts: { all: 'Todas', one: 'Uma', two: 'Duas' },
  ownOrder: 'A sua ordem das seções sempre vale mais que a do modelo.',
  details: 'Detalhes',
  sectionTitles: {
    label: 'Títulos das seções',
    choices: {
      own: 'Padrão do modelo',
      plain: 'Simples',
      capitals: 'Maiúsculas',
      ruled: 'Linha abaixo',
      overlined: 'Linha acima',
      filled: 'Faixa colorida',
    },
  },
  datePosition: {
    label: 'Posição das datas',
    choices: {
      own: 'Padrão do modelo',
      end: 'Fim da linha',
      margin: 'Na margem',
      inline: 'Depois do título',
      below: 'Abaixo do título',
    },
  },
  bullets: {
    label: 'Tópicos',
    choices: { own: 'Padrão do modelo', dot: 'Pontos', dash: 'Traços', angle: 'Setas' },
  },
  skills: {
    label: 'Competências e idiomas',
    choices: {
      own: 'Padrão do modelo',
      list: 'Um parágrafo',
      groups: 'Uma linha por grupo',
      levels: 'Com níveis',
    },
  },
  headerAlign: {
    label: 'Alinhamento do cabeçalho',
    choices: {
      own: 'Padrão do modelo',
      start: 'Início',
      center: 'Centro',
      end: 'Fim',
    },
  },
  icons: {
    label: 'Ícones de contato',
    choices: { own: 'Padrão do modelo', shown: 'Visíveis', hidden: 'Ocultos' },
  },
  links: {
    label: 'Links dos itens',
    choices: { shown: 'Endereço completo', hidden: 'Como link no título' },
  },
  photo: {
    label: 'Foto',
    choices: { shown: 'Visível', hidden: 'Oculta' },
  },
  photoSize: {
    label: 'Tamanho da foto',
    choices: { own: 'Padrão do modelo', small: 'Pequeno', medium: 'Médio', large: 'Grande' },
  },
  logo: 'Logotipo',
  templatePhotoShape: 'Formato de foto do modelo',
  photoShape: {
    label: 'Formato da foto',
    choices: {
      upright: 'Retrato',
      rounded: 'Arredondado',
      square: 'Quadrado',
      round: 'Círculo',
    },
  },
}
