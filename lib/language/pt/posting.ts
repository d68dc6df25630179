import type { PostingWords } from '../kinds/posting'

export const posting: PostingWords = {
  articles:
    'o a os as um uma uns umas do da dos das no na nos nas ao aos seu sua seus suas teu tua nosso nossa nossos nossas este esta esse essa todo toda todos todas cada outro outra outros outras',
  functions:
    'em por para com sem sobre entre desde ate segundo durante mediante pelo pela pelos pelas como que quem qual onde quando se nao nem mas mais menos muito tambem ja lhe nos me te e sao ser sera estar esta estao ter tem tera tens pode podem poderas deve deves devera ha assim incluindo junto alem voce',
  links: 'de do da dos das',
  and: 'e &',
  or: 'ou',
  light:
    'experiencia experiencias conhecimento conhecimentos dominio capacidade habilidade habilidades nivel bom boa bons boas alto alta solida solidos amplo minimo minima comprovada semelhante equivalente previa imprescindivel obrigatorio obrigatoria necessario necessaria desejavel valoriza valorizado diferencial disponibilidade vontade interesse uso responsavel responsabilidade realizar garantir assegurar participar colaborar apoiar fazer dar trabalhar pessoa vaga funcoes tarefas ano anos formacao perfil valida gerir',
  you: 'voce teu tua teus tuas seras teras ti',
  demanding:
    'imprescindivel obrigatorio obrigatoria necessario necessaria requerido desejavel valoriza valorizado diferencial exige precisas precisamos deves devera',
  generic:
    'gestao controle acompanhamento desenvolvimento elaboracao preparacao organizacao coordenacao realizacao apoio suporte sistema sistemas processo processos ferramentas programa ambito setor area atividades tarefas uso nivel',
  qualities:
    'proativ motiva flexib atencao detalhe paciencia empatia autonom iniciativa disponibilidade compromisso criativ dinamic pontual organizad resilien',
}
