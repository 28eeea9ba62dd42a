// The files that travel inside the program, embedded by the compiler (C23 #embed). A test holds this list to the
// folders, so a file that is added and not listed fails there.
#include "CAssets.h"

static const unsigned char migrations_0001_sessions_and_answers_sql[] = {
#embed "../../Migrations/0001-sessions-and-answers.sql"
};
static const unsigned char migrations_0002_drafts_by_question_sql[] = {
#embed "../../Migrations/0002-drafts-by-question.sql"
};
static const unsigned char migrations_0003_figures_at_hand_sql[] = {
#embed "../../Migrations/0003-figures-at-hand.sql"
};
static const unsigned char migrations_0004_reviews_by_answer_sql[] = {
#embed "../../Migrations/0004-reviews-by-answer.sql"
};
static const unsigned char models_star_bin[] = {
#embed "../../Models/star.bin"
};
static const unsigned char questionbanks_backend_yaml[] = {
#embed "../../QuestionBanks/backend.yaml"
};
static const unsigned char questionbanks_data_engineer_yaml[] = {
#embed "../../QuestionBanks/data-engineer.yaml"
};
static const unsigned char questionbanks_engineering_manager_yaml[] = {
#embed "../../QuestionBanks/engineering-manager.yaml"
};
static const unsigned char questionbanks_frontend_yaml[] = {
#embed "../../QuestionBanks/frontend.yaml"
};
static const unsigned char questionbanks_full_stack_yaml[] = {
#embed "../../QuestionBanks/full-stack.yaml"
};
static const unsigned char questionbanks_ml_engineer_yaml[] = {
#embed "../../QuestionBanks/ml-engineer.yaml"
};
static const unsigned char questionbanks_mobile_yaml[] = {
#embed "../../QuestionBanks/mobile.yaml"
};
static const unsigned char questionbanks_sre_yaml[] = {
#embed "../../QuestionBanks/sre.yaml"
};
static const unsigned char questionbanks_technologies_yaml[] = {
#embed "../../QuestionBanks/technologies.yaml"
};
static const unsigned char questionbanks_topics_yaml[] = {
#embed "../../QuestionBanks/topics.yaml"
};
static const unsigned char docs_samples_noor_haddad_pdf[] = {
#embed "../../docs/samples/noor-haddad.pdf"
};

#define ASSET(path, bytes) {path, bytes, sizeof(bytes)}

static const starling_asset assets[] = {
    ASSET("Migrations/0001-sessions-and-answers.sql", migrations_0001_sessions_and_answers_sql),
    ASSET("Migrations/0002-drafts-by-question.sql", migrations_0002_drafts_by_question_sql),
    ASSET("Migrations/0003-figures-at-hand.sql", migrations_0003_figures_at_hand_sql),
    ASSET("Migrations/0004-reviews-by-answer.sql", migrations_0004_reviews_by_answer_sql),
    ASSET("Models/star.bin", models_star_bin),
    ASSET("QuestionBanks/backend.yaml", questionbanks_backend_yaml),
    ASSET("QuestionBanks/data-engineer.yaml", questionbanks_data_engineer_yaml),
    ASSET("QuestionBanks/engineering-manager.yaml", questionbanks_engineering_manager_yaml),
    ASSET("QuestionBanks/frontend.yaml", questionbanks_frontend_yaml),
    ASSET("QuestionBanks/full-stack.yaml", questionbanks_full_stack_yaml),
    ASSET("QuestionBanks/ml-engineer.yaml", questionbanks_ml_engineer_yaml),
    ASSET("QuestionBanks/mobile.yaml", questionbanks_mobile_yaml),
    ASSET("QuestionBanks/sre.yaml", questionbanks_sre_yaml),
    ASSET("QuestionBanks/technologies.yaml", questionbanks_technologies_yaml),
    ASSET("QuestionBanks/topics.yaml", questionbanks_topics_yaml),
    ASSET("docs/samples/noor-haddad.pdf", docs_samples_noor_haddad_pdf),
};

size_t starling_asset_count(void) { return sizeof(assets) / sizeof(assets[0]); }

starling_asset starling_asset_at(size_t index) { return assets[index]; }
