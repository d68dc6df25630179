import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Brazilian Portuguese. */
export const checkSources: typeof english = {
  measured: 'Medido neste arquivo: o texto foi lido como fazem os programas que leem PDFs.',
  pdf: 'O padrão PDF, ISO 32000: um leitor de PDF precisa saber o caractere por trás de cada símbolo.',
  accessible:
    'O padrão de PDFs acessíveis, ISO 14289 (PDF/UA), do qual os leitores de tela dependem.',
  forms: 'Limites comuns dos formulários de candidatura na internet.',
  posting: 'Comparação da descrição da vaga com o seu currículo, palavra por palavra.',
  practice: 'Conselho de pessoas que leem muitos currículos. Nenhum estudo comprova isso.',
  law: 'Leis contra a discriminação: em muitos países, as empresas não podem perguntar isso.',
}
