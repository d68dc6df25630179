/** Forms and nouns of verbs that no ending joins. */
export const portugueseDerivations = `
abrir abri abriu aberto aberta abertura aberturas inaugurar inaugurei inaugurada inauguração | escolher escolhi
escolhido escolha escolhas selecionar selecionei seleção | escrever escrevi escrito escrita redigir redigi redação |
descrever descrevi descrito descrição descrições | ler li lido leitura leituras | traduzir traduzi traduzido tradução
traduções | produzir produzi produzido produção | reduzir reduzi reduzido redução baixar baixei baixa | conduzir
conduzi conduzido condução | introduzir introduzi introdução | construir construí construído construção | vender vendi
vendido venda vendas | responder respondi resposta respostas | receber recebi recebido receção recepção recebimento |
conceber concebi conceção concepção | seguir sigo segui seguido seguimento | servir sirvo servi serviço serviços |
manter mantive mantenho mantido manutenção | obter obtive obtenho obtido obtenção | pôr pus posto | propor propus
proponho proposto proposta propostas | compor compus composto composição | expor expus exposto exposição exposições |
dispor disposição | fazer fiz faço feito | dizer disse dito | ver vi visto vista | rever revi revisto revista revisão
revisões | prever previsto previsão previsões | trazer trouxe trazido | dar dei dou dado | ir fui | vir vim vindo |
saber soube | poder pude | querer quis | medir meço medi medido medição medições medida | pedir peço pedi pedido
pedidos | perder perco perdi perdido perda perdas | corrigir corrijo corrigi corrigido correção correções | dirigir
dirijo dirigi direção | exigir exigi exigência | proteger protegi proteção | comprar comprei compra compras adquirir
adquiri aquisição aquisições | entregar entreguei entrega entregas | pagar paguei pago pagamento pagamentos | carregar
carreguei carga cargas | enviar enviei envio envios remeter remeti remessa | contar contei contagem | provar prova
provas testar testei teste testes ensaio ensaios | mostrar mostrei mostra amostra amostras | renovar renovei renovação
| mover movi movimento movimentos | devolver devolvi devolução devoluções | morrer morte | nascer nascimento
nascimentos | crescer cresci crescimento | cair caí queda quedas | subir subi subida | descer desci descida | decidir
decidi decidido decisão decisões | dividir dividi divisão | permitir permiti permissão | admitir admiti admissão |
emitir emiti emissão | transmitir transmiti transmissão | estender estendi extensão alargar alarguei alargamento |
poupar poupei poupança poupanças | regar reguei rega | semear semeei sementeira | podar podei poda | colher colhi
colheita colheitas | pintar pintei pintura | coser cosi costura | cortar cortei corte cortes | analisar analisei
análise análises | diagnosticar diagnostiquei diagnóstico | tratar tratei tratamento | vacinar vacinei vacinação
vacinas | rever revi revisão | verificar verifiquei verificação controlar controlei controlo controlos | limpar limpei
limpeza limpezas | pesar pesei pesagem | montar montei montagem | arquivar arquivei arquivo | digitalizar digitalizei
digitalização | apoiar apoiei apoio apoios apoia apoiava | visitar visitei visita visitas | reunir reuni reunião
reuniões | ensinar ensinei ensino lecionar lecionei | assinar assinei assinada assinatura | aprovar aprovei aprovado
aprovação | julgar julguei julgamento | defender defendi defesa | cozer cozinhar cozinhei confeção | servir
servi serviço | atender atendi atendimento atendimentos | inscrever inscrevi inscrito inscrição inscrições | registar
registei registo registos | requerer requeri requerimento | voar voei voo voos
`
