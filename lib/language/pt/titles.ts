import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  positions:
    'engenheir* desenvolvedor* programador* arquitet* arquitect* designer* consultor* analista* pesquisador* investigador* cientista* tecnico_de tecnica_de gerente* gestor* diretor* director* coordenador* administrador* assistente* auxiliar* assessor* encarregad* supervisor* chefe lider enfermeir* medic* farmaceutic* fisioterapeuta* dentista* psicolog* nutricionista* veterinari* cuidador* professor* docente* educador* instrutor* monitor* bibliotecari* advogad* jurista* juiz* notari* contador* contabilista* auditor* tesoureir* economista* bancari* vendedor* comprador* caixa_operador* representante* secretari* rececionista* recepcionista* telefonista* operador* operari* garcom garconete empregad* cozinheir* padeir* pasteleir* acougueir* motorista* condutor* entregador* estafeta* almoxarife* eletricista* canalizador* encanador* carpinteir* pedreir* soldador* serralheir* mecanic* pintor* jardineir* agricultor* agronom* cabeleireir* costureir* sargento* tenente* capitao policial* bombeir* vigilante* porteir* padre jornalista* redator* tradutor* interprete* fotograf* escritor* ator atriz musico cantor* artista* produtor* estagiari* aprendiz* bolsista* bolseir* voluntari* autonom* fundador* cofundador* presidente* socio socia proprietari* empreendedor* especialista* trabalhador* funcionari* delegad* inspetor* biolog* quimic* fisic* dono faxineir*',
  employers:
    'escritorio_de prefeitura* camara_municipal ministerio_da secretaria_da fundacao* associacao* sociedade construtora* padaria* supermercados drogaria* industria* transportadora* loja lojas',
  schools:
    'universidade* faculdade* escola* instituto colegio politecnico* SENAI SENAC ETEC FATEC agrupamento_de_escolas',
  degrees: `mestrado* mestre_em mestrado_integrado doutoramento* doutorado* doutor_em bacharelado* bacharel bacharel_em licenciatura_em licenciado_em pos-graduacao pos_graduacao graduacao graduacao_em graduando_em graduanda_em graduada_em graduado_em especializacao* tecnologo* superior_de_tecnologia curso_superior curso_tecnico curso_profissional ensino_medio ensino_medio_completo ensino_fundamental ensino_secundario ensino_superior 12o_ano 9o_ano 12_ano tecnico_em tecnica_em tecnologia_em pos-doutorado pos-doutoramento extensao_universitaria ctesp cet
    CTESP CET TCC`,
  halfDegrees:
    'certificacao certificado_em curso_em curso intercambio_academico aperfeicoamento licenciado',
}
