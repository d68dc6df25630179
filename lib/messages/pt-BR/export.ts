import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Brazilian Portuguese. */
export const exportArea: typeof english = {
  title: 'Exportação',
  format: 'Formato',
  formats: {
    pdf: { name: 'PDF', hint: 'Para enviar. Tem a mesma aparência em todo lugar.' },
    docx: { name: 'Word', hint: 'Para recrutadores e sites que pedem .docx. Pode ser editado.' },
    text: { name: 'Texto simples', hint: 'Para colar em formulários na internet' },
    html: { name: 'Página web', hint: 'Um arquivo HTML para um site ou um leitor de tela' },
    markdown: { name: 'Markdown', hint: 'Para anotações, wikis e sites como o GitHub' },
    png: { name: 'Imagem', hint: 'Uma página como imagem PNG' },
    json: { name: 'JSON Resume, completo', hint: 'Abre no Vitae exatamente como está' },
    'json-resume': {
      name: 'JSON Resume, simples',
      hint: 'Para outras ferramentas. Sem seções personalizadas.',
    },
    europass: {
      name: 'Europass',
      hint: 'Para o portal Europass. Também abre no Vitae, sem o design.',
    },
  },
  letterFormats: { json: { name: 'JSON, completo' } },
  page: 'Página',
  blind: 'Sem nome, foto e endereço',
  blindHint:
    'Também ficam de fora os dados de contato, a data de nascimento, os links e as referências. Seu currículo continua como está.',
  blindChecking: 'Preparando e verificando o arquivo…',
  blindChecked: 'Verificado: lemos o arquivo de novo e não encontramos nada disso nele.',
  blindLeft:
    'Seu nome ou algum dado de contato ainda está no arquivo. Nada foi salvo. Remova-o dos textos e tente de novo.',
  genderedWords: 'Palavras que podem revelar um gênero',
  genderedHint:
    'Elas continuam no arquivo. Mude-as no currículo se falarem de você. Nem todas as terminações que revelam um gênero são encontradas.',
  fileName: 'Nome do arquivo',
  save: 'Baixar arquivo',
  saving: 'Preparando…',
  failed: 'Não foi possível gerar o arquivo. Nada foi perdido. Tente de novo daqui a pouco.',
  copied: 'Copiado como texto simples.',
  nothingToCopy: 'Esta seção ainda está vazia, não há nada para copiar.',
  nothingYet: 'Este documento ainda está vazio, não há nada para copiar.',
  notCopied: 'O navegador não permitiu copiar. Exporte como texto simples.',
}
