import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the public gallery of templates, in Brazilian Portuguese. */
export const gallery: typeof english = {
  title: 'Modelos',
  description:
    'Todos os modelos de currículo do Vitae, em PDFs de verdade de currículos de exemplo.',
  heading: 'Escolha a aparência do seu currículo',
  introduction: (count) =>
    plural(count, {
      one: '# modelo. Seu texto continua. As páginas abaixo são PDFs de verdade feitos com o Vitae; as pessoas são fictícias.',
      other:
        '# modelos. Troque quando quiser: seu texto continua o mesmo. As páginas abaixo são PDFs de verdade feitos com o Vitae; as pessoas são fictícias. No editor, Design mostra o seu próprio currículo em cada um.',
    }),
  filters: 'Mostrar modelos',
  audience: {
    label: 'Área de atuação',
    all: 'Todas',
    business: 'Negócios',
    technology: 'Tecnologia',
    design: 'Criação',
    care: 'Saúde e ensino',
    science: 'Ciência',
    trades: 'Ofícios',
    'first-job': 'Primeiro emprego',
    any: 'Geral',
  },
  appearance: {
    label: 'Aparência',
    all: 'Todas',
    quiet: 'Simples',
    classic: 'Clássica',
    modern: 'Moderna',
    bold: 'Marcante',
  },
  columns: { label: 'Colunas', all: 'Todas', one: 'Uma', two: 'Duas' },
  photo: { label: 'Pensado para foto', all: 'Todos', with: 'Sim', without: 'Não' },
  length: { label: 'Exemplo', one: 'Uma página', two: 'Duas páginas' },
  list: 'Modelos',
  nothing: 'Nenhum modelo com estes filtros. Escolha Todos ou Todas em um dos filtros acima.',
  picture: (template, person) =>
    `Currículo de exemplo no modelo ${template}: ${person} (pessoa fictícia)`,
  palettes: (names) => `Paletas: ${names}`,
  otherPalettes: 'Em outras paletas',
  pictureInPalette: (template, palette) =>
    `O mesmo currículo no modelo ${template}, paleta ${palette}`,
  enlarge: 'Ampliar',
  examples: {
    one: (person) => `Uma página: ${person}`,
    two: (person) => `Duas páginas: ${person}`,
  },
  use: 'Usar este modelo',
  after: 'Em dúvida? Comece com qualquer modelo e troque depois.',
  start: 'Começar a escrever',
  begun: (template) =>
    `Novo currículo no modelo ${template}. É salvo assim que você começa a digitar.`,
  takeForLatest: (title) => `Usar em “${title}”`,
  applied: (template) => `Este currículo agora usa o modelo ${template}.`,
}
