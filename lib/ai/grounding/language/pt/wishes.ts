import type { WishWords } from '../types'

export const portugueseWishes: WishWords = {
  openings:
    'gostaria de|gostaria muito de|eu gostaria de|terei todo o gosto em|teria todo o gosto em|teria muito gosto em|ficaria feliz em|ficaria muito feliz em|seria um prazer|será um prazer|espero|aguardo|fico a aguardar|fico à espera de|tenho interesse em|interessa-me',
  rest: 'você|vocês|vos|o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|ao|à|para|por|pela|pelo|sobre|com|e|ou|este|esta|seu|sua|vosso|vossa|falar|conversar|conhecer|conhecê-lo|conhecê-la|conhecê-los|saber mais|saber mais sobre|breve|em breve|pessoalmente|entrevista|conversa|reunião|oportunidade|ocasião|resposta|notícias|vaga|posição|função|equipa|equipe|empresa|a minha candidatura|minha candidatura|a minha carta|minha carta|juntar-me|como poderia ajudar|como poderia contribuir',
  whole:
    'obrigado|obrigada|muito obrigado|muito obrigada|obrigado pela atenção|obrigada pela atenção|obrigado pela sua atenção|obrigada pela sua atenção|obrigado pelo seu tempo|obrigada pelo seu tempo|agradeço a sua atenção|agradeço desde já a sua atenção|com os melhores cumprimentos|atenciosamente',
}
