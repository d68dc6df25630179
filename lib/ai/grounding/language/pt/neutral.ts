/** Words of everyday speech that carry no fact of a CV of their own. */
export const portugueseNeutral = `
outro outra outros outras mesmo mesma mesmos mesmas algum alguma coisa coisas lado parte_de aconteceu acontecer ocorreu partiu partir tudo cada_um
chegaram chegou chegar tempo ao_mesmo_tempo devo dever devia coube cabia caber cabe a_meu_cargo a_cargo_de
da_minha_parte por_mim meu minha meus minhas nível possuo possui possuir disponho dispõe dispor conto conta contar
contava estive esteve estava estavam estar fui foi era eram ser sido haver havia houve tido tinha tive ter fazia fazer
fiz feito ficou ficar ficava assim_como bem_como além_disso também igualmente inclusive sobretudo especialmente
em_especial ou_seja isto_é por_exemplo tal tais no_entanto contudo porém todavia embora mas enquanto entretanto
até_agora até_à_data até_hoje atualmente hoje hoje_em_dia agora desde_então a_partir_de no_âmbito_de no_seio_de
dentro_de a_fim_de com_o_fim_de para_que mediante por_meio_de através_de com_a_ajuda_de em_nome_de por_conta_de
em_matéria_de quanto_a relativamente_a em_relação_a relativo relativa relativos destinado destinada destinados
destinadas enquanto_que na_qualidade_de a_título_de sob_a_forma_de em_forma_de no_valor_de num_total_de no_total
ao_todo em_conjunto conjunto total com_a_duração_de duração durante ao_longo_de no_decurso_de no_decorrer_de
por_ocasião_de ideia ideias coisa coisas assunto assuntos caso casos exemplo exemplos função funções papel posição
título capacidade teve_lugar ter_lugar decorreu decorrer realizado realizada realizei realizar efetuar efetuei
consistia consistir composto compor compreendia incluía incluir incluindo contém conter abrange abrangia representa
representava figurava resta restava permanece permaneceu continua continuava corresponde correspondia pertence
pertencia depende dependia dependem situado situada localizado localizada chamado chamada denominado intitulado
gosto gostar prazer à_vontade habituado habituada acostumado acostumada alguém pessoa pessoas gente quem aqueles
aquelas mesmo mesma mesmos próprio própria edição edições vez vezes somos levam levar levo contou preciso mantenho
manter tivesse fosse conheço conhecer há faço faz fez tenho tem tivemos dou dei deu dar dando fico fica vem vinha vir
ir vou recebe recebem recebeu receber passa passam passou passar envolve envolveu envolveram envolver abrangeu
abrangendo abranger inclui consiste estou está estão quantidade lado ponto modo maneira forma tipo elemento peça
sistema etapa data momento demais então ainda já bem muito pouco perto longe junto dentro fora cujo cuja mim nosso
dele dela deles delas existente existentes atual favoráveis integrado integrada trabalho trabalhar trabalhei tarefa
atividade cargo incluído uso usar usando usei utilização utilizar utilizando utilizei recorrendo recurso experiência
experiente conhecimento competência área âmbito realização execução executei membro encarregado respetivamente número
base meio fim através
destinado_a destinada_a destinados_a destinadas_a dirigido_a dirigida_a dirigidos_a dirigidas_a
`
