BEGIN TRANSACTION;
CREATE TABLE "agreement" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "conversation_id" TEXT NOT NULL, "place" INTEGER NOT NULL, "text" TEXT NOT NULL, "who" VARCHAR(255) NOT NULL, "status" VARCHAR(255) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE);
INSERT INTO "agreement" VALUES('01941ef28df676ffa6279ae7c0045322','01941ef28d81791b853ffd1061ea80bd','01941ef28df4727b87d1b4b79a87e448',0,'Vi pakker tasken sammen aftenen før.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28df9754f8faa2eab39937ac9','01941ef28d81791b853ffd1061ea80bd','01941ef28df771d89f5dabccd02bc606',0,'Jeg skriver én ting i logbogen hver fredag.','student','open');
INSERT INTO "agreement" VALUES('01941ef28dfc7185b58a6831445bf82d','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b',0,'Jeg kommer forbi dit bord i de første ti minutter.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28dfd744e8a6bbd8e5723a334','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b',1,'Vi spørger, hvad du har lært, når vi spiser.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28e007bfe9c15a818469b4722','01941ef28d81791b853ffd1061ea80bd','01941ef28dfe70928cd043d9b87f5e5d',0,'Jeg tager min bog med hjem og læser hver aften.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e037e228ab5a84b45aa0ad8','01941ef28d81791b853ffd1061ea80bd','01941ef28e0174a096fb734ff27bf2bf',0,'Jeg lægger et eksempel frem, når vi begynder på noget nyt.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e0673508242b67e7e181c25','01941ef28d81791b853ffd1061ea80bd','01941ef28e047736a52c79996c3ca8f6',0,'Jeg lægger et eksempel frem, når vi begynder på noget nyt.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e0773aa8872bd02a44b673d','01941ef28d81791b853ffd1061ea80bd','01941ef28e047736a52c79996c3ca8f6',1,'Vi pakker tasken sammen aftenen før.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28e0a737b8dab13c5aee6e030','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9',0,'Jeg lægger telefonen væk, når jeg laver lektier.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e0d7987b5d8ed39bca8e283','01941ef28d81791b853ffd1061ea80bd','01941ef28e0b774f955f80a644055e0c',0,'Jeg skriver dagens mål på tavlen.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e0e7817afbd038e8df19fc1','01941ef28d81791b853ffd1061ea80bd','01941ef28e0b774f955f80a644055e0c',1,'Jeg giver dig et stille sted at arbejde, når du beder om det.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e11798c8b0148b3b9a2d773','01941ef28d81791b853ffd1061ea80bd','01941ef28e0f7e058675e3d09f073b1e',0,'Jeg vælger selv, hvor jeg sidder, når jeg skal skrive.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e147a6a981762d07cd739ba','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257',0,'Vi spørger, hvad du har lært, når vi spiser.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28e157f1793401583c0c376b6','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257',1,'Læsevejlederen finder tre bøger frem.','other','open');
INSERT INTO "agreement" VALUES('01941ef28e18776b91853d0834ba1f17','01941ef28d81791b853ffd1061ea80bd','01941ef28e167dd7bc64264e24b9b5f7',0,'Vi pakker tasken sammen aftenen før.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28e2d7daeab389a3dfbd3b09a','01941ef28d81791b853ffd1061ea80bd','01941ef28e2b70bb9224761259e71398',0,'Jeg finder en fast makker til dig i matematik.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e3070a2ae717fcbe9d08cc6','01941ef28d81791b853ffd1061ea80bd','01941ef28e2e7e06a73ee6069eb1e160',0,'Jeg giver dig et stille sted at arbejde, når du beder om det.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e317d7dbdf8be102f9f3a85','01941ef28d81791b853ffd1061ea80bd','01941ef28e2e7e06a73ee6069eb1e160',1,'Vi hører tabeller sammen om søndagen.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28e3477eb898541a2c64f64a1','01941ef28d81791b853ffd1061ea80bd','01941ef28e3275a0bb071d9cbed1a7cf',0,'Jeg skriver én ting i logbogen hver fredag.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e357fea9a50e6a70d7b1f17','01941ef28d81791b853ffd1061ea80bd','01941ef28e3275a0bb071d9cbed1a7cf',1,'Jeg skriver dagens mål på tavlen.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e387db28b025d7d7aadfd13','01941ef28d81791b853ffd1061ea80bd','01941ef28e367a9abf258358a662c26b',0,'Jeg lægger telefonen væk, når jeg laver lektier.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e827cb0b2fb3cd7bb82ef96','01941ef28d81791b853ffd1061ea80bd','01941ef28e8071c1b4a79a2dc9293cb7',0,'Jeg øver mig ti minutter tre gange om ugen.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e8371408d6652e845506b5e','01941ef28d81791b853ffd1061ea80bd','01941ef28e8071c1b4a79a2dc9293cb7',1,'Jeg finder en fast makker til dig i matematik.','teacher','open');
CREATE TABLE "anonymous_answer" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "document" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "anonymous_answer" VALUES('bb337ed242a84963a562e0c82037caa8','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "nearly_always", "listen_in_class": "sometimes", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "mostly", "one_thing": "Ikke noget, den er god nu."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('c7d90c738379406195def857f534038e','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "mostly", "ideas_count": "mostly"}, "declined": ["get_going"]}');
INSERT INTO "anonymous_answer" VALUES('f3da72384413499ab7aafc87947521d6','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "nearly_always", "wrong_is_fine": "nearly_always", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "get_going": "nearly_always", "help_decide": "sometimes", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('a0980c92aea543f4872708bd4c75bca6','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "nearly_always", "ideas_count": "mostly", "one_thing": "Det ved jeg ikke."}, "declined": ["help_decide"]}');
INSERT INTO "anonymous_answer" VALUES('130ab4e6d3eb42d2b68e1a945d82321d','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "sometimes", "get_going": "sometimes", "help_decide": "mostly", "ideas_count": "nearly_always", "one_thing": "At vi rydder op efter os selv."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('2d0491bc917e49a88472b451249c5b6f','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "goes_on", "calm_to_think": "sometimes", "listen_in_class": "sometimes", "get_going": "not_at_all", "help_decide": "sometimes", "one_thing": "Det ved jeg ikke."}, "declined": ["ideas_count"]}');
INSERT INTO "anonymous_answer" VALUES('c18966858f444dfab39003ade4b0c0f9','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"help_each_other": "nearly_always", "wrong_is_fine": "nearly_always", "after_a_quarrel": "not_known", "calm_to_think": "sometimes", "listen_in_class": "not_at_all", "get_going": "sometimes", "help_decide": "mostly", "one_thing": "Flere pauser hvor vi bevæger os i matematik."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('81ec7503a4774d7891a2fdc6f4f487ae','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d9479a08b4449b8c8c71dac','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "sometimes", "wrong_is_fine": "sometimes", "after_a_quarrel": "not_known", "calm_to_think": "sometimes", "listen_in_class": "not_at_all", "get_going": "not_at_all", "help_decide": "sometimes", "ideas_count": "sometimes", "one_thing": "At vi siger godmorgen til alle."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('638dcbe0fe4e4fb9abc9e200c8f6334c','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d9479a08b4449b8c8c71dac','class-climate',1,'{"answers": {"help_each_other": "sometimes", "wrong_is_fine": "not_at_all", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "sometimes", "one_thing": "Ikke noget, den er god nu."}, "declined": []}');
CREATE TABLE "conversation" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "opened_by_id" TEXT NOT NULL, "opened_at" DATETIME NOT NULL, "waived" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("opened_by_id") REFERENCES "person" ("id"));
INSERT INTO "conversation" VALUES('01941ef28df4727b87d1b4b79a87e448','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d887af29bd3511e3dffb7b2','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 11:45:00',0);
INSERT INTO "conversation" VALUES('01941ef28df771d89f5dabccd02bc606','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d897ca7b366be87743aa196','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 06:01:00',0);
INSERT INTO "conversation" VALUES('01941ef28dfa77bba77a341e3fba518b','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8a7e3ab69ecfefae331401','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-23 10:19:00',0);
INSERT INTO "conversation" VALUES('01941ef28dfe70928cd043d9b87f5e5d','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-17 09:31:00',0);
INSERT INTO "conversation" VALUES('01941ef28e0174a096fb734ff27bf2bf','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-23 11:43:00',0);
INSERT INTO "conversation" VALUES('01941ef28e047736a52c79996c3ca8f6','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-18 06:32:00',0);
INSERT INTO "conversation" VALUES('01941ef28e087ce8bc651ed8990545b9','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8e7438b95a3f75b3907428','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-17 07:39:00',0);
INSERT INTO "conversation" VALUES('01941ef28e0b774f955f80a644055e0c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8f71838942155ff28b9060','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 06:57:00',0);
INSERT INTO "conversation" VALUES('01941ef28e0f7e058675e3d09f073b1e','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d90702faa6907ba21252de7','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 09:49:00',0);
INSERT INTO "conversation" VALUES('01941ef28e1275e6b886b3695551b257','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9278038e46153f42b342f5','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-16 10:53:00',0);
INSERT INTO "conversation" VALUES('01941ef28e167dd7bc64264e24b9b5f7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 06:21:00',0);
INSERT INTO "conversation" VALUES('01941ef28e2b70bb9224761259e71398','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d967534b36558f0748e3574','01941ef28d957f5f804901e297302d92','2026-06-17 09:25:00',0);
INSERT INTO "conversation" VALUES('01941ef28e2e7e06a73ee6069eb1e160','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d97764389f6ff932a7b546f','01941ef28d957f5f804901e297302d92','2026-06-16 06:06:00',0);
INSERT INTO "conversation" VALUES('01941ef28e3275a0bb071d9cbed1a7cf','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9878b6a1b647a5efc858a8','01941ef28d957f5f804901e297302d92','2026-06-19 07:41:00',0);
INSERT INTO "conversation" VALUES('01941ef28e367a9abf258358a662c26b','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d997d7ba917ee28520a4d99','01941ef28d957f5f804901e297302d92','2026-06-24 06:08:00',0);
INSERT INTO "conversation" VALUES('01941ef28e7e79af9b346083c8d79a0d','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d87720c82c0d6c62d4b2e3c','2026-11-20 14:20:00',0);
INSERT INTO "conversation" VALUES('01941ef28e7f70119e34a312143085e5','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d90702faa6907ba21252de7','01941ef28d87720c82c0d6c62d4b2e3c','2026-11-20 14:40:00',0);
INSERT INTO "conversation" VALUES('01941ef28e8071c1b4a79a2dc9293cb7','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d87720c82c0d6c62d4b2e3c','2026-11-20 14:00:00',0);
CREATE TABLE "definition" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "trial" INTEGER NOT NULL, "content" TEXT NOT NULL, "digest" VARCHAR(255) NOT NULL, "origin" VARCHAR(255) NOT NULL, "author_id" TEXT NOT NULL, "published_at" DATETIME NOT NULL, "retired_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("author_id") REFERENCES "person" ("id"));
INSERT INTO "definition" VALUES('01941ef28d8178c78460dcf44f0f3d74','01941ef28d81791b853ffd1061ea80bd','wellbeing-2',1,0,'{
  "$schema": "../../schema.json",
  "title": {
    "da": "Hvordan går det i klassen?",
    "sv": "Hur går det i klassen?",
    "en": "How is it going in class?"
  },
  "purpose": {
    "da": "Vi spørger, så I kan tale om klassen og blive enige om én ting at gøre bedre.",
    "sv": "Vi frågar så att ni kan prata om klassen och enas om en sak att göra bättre.",
    "en": "We ask so that you can talk about the class and agree on one thing to do better."
  },
  "kind": "self_evaluation",
  "respondent": "student",
  "about": "self",
  "confidentiality": "shared",
  "readers": [
    "contact_teacher"
  ],
  "aggregates_for": [
    "team",
    "leader"
  ],
  "keep_months": 24,
  "languages": [
    "da",
    "sv",
    "en"
  ],
  "scales": {
    "how_often": {
      "options": [
        {
          "value": "not_at_all",
          "score": 1,
          "label": {
            "da": "Slet ikke",
            "sv": "Inte alls",
            "en": "Not at all"
          }
        },
        {
          "value": "sometimes",
          "score": 2,
          "label": {
            "da": "En gang imellem",
            "sv": "Ibland",
            "en": "Sometimes"
          }
        },
        {
          "value": "mostly",
          "score": 3,
          "label": {
            "da": "For det meste",
            "sv": "För det mesta",
            "en": "Mostly"
          }
        },
        {
          "value": "nearly_always",
          "score": 4,
          "label": {
            "da": "Næsten altid",
            "sv": "Nästan alltid",
            "en": "Nearly always"
          }
        }
      ]
    }
  },
  "themes": [
    {
      "id": "belonging",
      "label": {
        "da": "At høre til",
        "sv": "Att höra till",
        "en": "Belonging"
      }
    },
    {
      "id": "calm",
      "label": {
        "da": "Ro og tryghed",
        "sv": "Trygghet och lugn",
        "en": "Safety and calm"
      }
    }
  ],
  "sections": [
    {
      "id": "belong_here",
      "title": {
        "da": "At høre til",
        "sv": "Att höra till",
        "en": "Belonging"
      },
      "questions": [
        {
          "id": "welcome",
          "kind": "note",
          "text": {
            "da": "Der er ingen rigtige eller forkerte svar. Din lærer læser dem før jeres samtale, men måske ikke i dag. Har du brug for hjælp nu, så gå til en voksen, du er tryg ved.",
            "sv": "Det finns inga rätta eller felaktiga svar. Din lärare läser dem före ert samtal, men kanske inte i dag. Behöver du hjälp nu, så gå till en vuxen som du känner dig trygg med.",
            "en": "There are no right or wrong answers. Your teacher reads them before your conversation, but perhaps not today. If you need help now, go to a grown-up you feel safe with."
          }
        },
        {
          "id": "someone_at_break",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Har du nogen at være sammen med i frikvartererne?",
            "sv": "Har du någon att vara med på rasterna?",
            "en": "Do you have someone to be with at break?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "join_in",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Kan du komme med i det, de andre er i gang med?",
            "sv": "Kan du komma med i det som de andra håller på med?",
            "en": "Can you join what the others are doing?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "be_myself",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Kan du sige, hvad du mener, i klassen?",
            "sv": "Kan du säga vad du tycker i klassen?",
            "en": "Can you say what you think in class?"
          },
          "may_decline": true,
          "recall": true
        }
      ]
    },
    {
      "id": "safe_and_calm",
      "title": {
        "da": "Ro og tryghed",
        "sv": "Trygghet och lugn",
        "en": "Safety and calm"
      },
      "questions": [
        {
          "id": "feel_safe",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Føler du dig tryg i skolen?",
            "sv": "Känner du dig trygg i skolan?",
            "en": "Do you feel safe at school?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "calm_lessons",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Er der ro til at arbejde i timerne?",
            "sv": "Går det att arbeta i lugn och ro på lektionerna?",
            "en": "Is it calm enough to work in lessons?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "kind_words",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Taler I venligt til hinanden i klassen?",
            "sv": "Pratar ni snällt med varandra i klassen?",
            "en": "Do you speak kindly to each other in class?"
          },
          "may_decline": true,
          "recall": true
        }
      ]
    },
    {
      "id": "grown_ups",
      "title": {
        "da": "Mine dage i skolen",
        "sv": "Mina dagar i skolan",
        "en": "My days at school"
      },
      "questions": [
        {
          "id": "adult_to_talk_to",
          "kind": "choice",
          "text": {
            "da": "Er der en voksen på skolen, du kan tale med?",
            "sv": "Finns det någon vuxen på skolan som du kan prata med?",
            "en": "Is there a grown-up at school you can talk to?"
          },
          "options": [
            {
              "value": "yes",
              "label": {
                "da": "Ja",
                "sv": "Ja",
                "en": "Yes"
              }
            },
            {
              "value": "perhaps",
              "label": {
                "da": "Måske",
                "sv": "Kanske",
                "en": "Perhaps"
              }
            },
            {
              "value": "elsewhere",
              "label": {
                "da": "Ja, men ikke på skolen",
                "sv": "Ja, men inte på skolan",
                "en": "Yes, but not at school"
              }
            },
            {
              "value": "not_now",
              "label": {
                "da": "Ikke lige nu",
                "sv": "Inte just nu",
                "en": "Not right now"
              }
            }
          ],
          "may_decline": true
        },
        {
          "id": "easier_to_talk",
          "kind": "text",
          "text": {
            "da": "Hvad ville gøre det lettere at tale med en voksen på skolen?",
            "sv": "Vad skulle göra det lättare att prata med en vuxen på skolan?",
            "en": "What would make it easier to talk to a grown-up at school?"
          },
          "guidance": {
            "da": "Skriv om dig selv. Skriv ”en lærer” eller ”en voksen” i stedet for navne.",
            "sv": "Skriv om dig själv. Skriv ”en lärare” eller ”en vuxen” i stället för namn.",
            "en": "Write about yourself. Write “a teacher” or “a grown-up” instead of names."
          },
          "lines": 3,
          "max_characters": 600,
          "may_decline": true,
          "show_if": {
            "question": "adult_to_talk_to",
            "in": [
              "perhaps",
              "elsewhere",
              "not_now"
            ]
          }
        },
        {
          "id": "better_days",
          "kind": "text",
          "text": {
            "da": "Hvad kunne klassen gøre, så det blev bedre for dig?",
            "sv": "Vad skulle klassen kunna göra så att det blev bättre för dig?",
            "en": "What could the class do to make it better for you?"
          },
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn.",
            "sv": "Skriv om dig själv. Nämn inte andra vid namn.",
            "en": "Write about yourself. Do not name others."
          },
          "lines": 3,
          "max_characters": 600,
          "may_decline": true
        }
      ]
    }
  ],
  "prompts": [
    {
      "id": "gap",
      "when": {
        "gap_at_least": 2
      },
      "kind": "see_the_difference",
      "text": {
        "da": "Hvad lægger I hver især mærke til, når det handler om ”{theme}”?",
        "sv": "Vad lägger ni var och en märke till när det gäller ”{theme}”?",
        "en": "What does each of you notice when it comes to “{theme}”?"
      },
      "why": {
        "da": "Her er jeres svar længst fra hinanden.",
        "sv": "Här är era svar längst ifrån varandra.",
        "en": "Here your answers are furthest apart."
      }
    },
    {
      "id": "change_up",
      "when": {
        "change_up": 1
      },
      "kind": "explore",
      "text": {
        "da": "Der er sket noget med ”{theme}”. Hvad har hjulpet?",
        "sv": "Det har hänt något med ”{theme}”. Vad har hjälpt?",
        "en": "Something has happened with “{theme}”. What has helped?"
      },
      "why": {
        "da": "Svarene her ligger højere end sidst.",
        "sv": "Svaren här ligger högre än förra gången.",
        "en": "The answers here are higher than last time."
      }
    },
    {
      "id": "belonging_down",
      "when": {
        "change_down": 1,
        "theme": "belonging"
      },
      "kind": "change_places",
      "text": {
        "da": "Hvis en god ven sad her nu, hvad ville vennen så ønske for dig?",
        "sv": "Om en god vän satt här nu, vad skulle vännen då önska för dig?",
        "en": "If a good friend were sitting here now, what would they wish for you?"
      },
      "why": {
        "da": "Svarene her ligger lavere end sidst.",
        "sv": "Svaren här ligger lägre än förra gången.",
        "en": "The answers here are lower than last time."
      }
    },
    {
      "id": "calm_down",
      "when": {
        "change_down": 1,
        "theme": "calm"
      },
      "kind": "look_ahead",
      "text": {
        "da": "Hvordan ville en rolig og tryg dag se ud for dig?",
        "sv": "Hur skulle en lugn och trygg dag se ut för dig?",
        "en": "What would a calm and safe day look like for you?"
      },
      "why": {
        "da": "Svarene her ligger lavere end sidst.",
        "sv": "Svaren här ligger lägre än förra gången.",
        "en": "The answers here are lower than last time."
      }
    },
    {
      "id": "declined",
      "when": {
        "declined": true
      },
      "kind": "explore",
      "text": {
        "da": "Er der noget, du hellere vil sige på en anden måde end i et skema?",
        "sv": "Finns det något du hellre vill säga på ett annat sätt än i ett formulär?",
        "en": "Is there anything you would rather say in another way than on a form?"
      },
      "why": {
        "da": "Der er spørgsmål, du har valgt ikke at svare på. Det er helt i orden.",
        "sv": "Det finns frågor som du har valt att inte svara på. Det är helt okej.",
        "en": "There are questions you chose not to answer. That is quite all right."
      }
    },
    {
      "id": "agreement_open",
      "when": {
        "agreement_open": true
      },
      "kind": "look_ahead",
      "text": {
        "da": "Hvem kan gøre noget i denne uge, så det, I aftalte, kommer tættere på?",
        "sv": "Vem kan göra något den här veckan så att det ni kom överens om kommer närmare?",
        "en": "Who can do something this week to bring what you agreed closer?"
      },
      "why": {
        "da": "En aftale fra sidst er stadig i gang.",
        "sv": "En överenskommelse från förra gången är fortfarande på gång.",
        "en": "An agreement from last time is still under way."
      }
    }
  ]
}
','de205808ccc0a99007530222abe209c074c7faa83ae3ed3b5b3a3892e5a4bcb6','wellbeing 1','01941ef28db273c384bbeef420829938','2026-10-14 12:10:00',NULL);
CREATE TABLE "draft" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "content" TEXT NOT NULL, "origin" VARCHAR(255) NOT NULL, "author_id" TEXT NOT NULL, "revision" INTEGER NOT NULL, "saved_at" DATETIME NOT NULL, "started_at" DATETIME NOT NULL, "remarks" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("author_id") REFERENCES "person" ("id"));
INSERT INTO "draft" VALUES('01941ef28d837760ab475c3d7b873835','01941ef28d81791b853ffd1061ea80bd','wellbeing-2','{
  "$schema": "../../schema.json",
  "title": {
    "da": "Hvordan går det i klassen?",
    "sv": "Hur går det i klassen?",
    "en": "How is it going in class?"
  },
  "purpose": {
    "da": "Vi spørger, så I kan tale om klassen og blive enige om én ting at gøre bedre.",
    "sv": "Vi frågar så att ni kan prata om klassen och enas om en sak att göra bättre.",
    "en": "We ask so that you can talk about the class and agree on one thing to do better."
  },
  "kind": "self_evaluation",
  "respondent": "student",
  "about": "self",
  "confidentiality": "shared",
  "readers": [
    "contact_teacher"
  ],
  "aggregates_for": [
    "team",
    "leader"
  ],
  "keep_months": 24,
  "languages": [
    "da",
    "sv",
    "en"
  ],
  "scales": {
    "how_often": {
      "options": [
        {
          "value": "not_at_all",
          "score": 1,
          "label": {
            "da": "Slet ikke",
            "sv": "Inte alls",
            "en": "Not at all"
          }
        },
        {
          "value": "sometimes",
          "score": 2,
          "label": {
            "da": "En gang imellem",
            "sv": "Ibland",
            "en": "Sometimes"
          }
        },
        {
          "value": "mostly",
          "score": 3,
          "label": {
            "da": "For det meste",
            "sv": "För det mesta",
            "en": "Mostly"
          }
        },
        {
          "value": "nearly_always",
          "score": 4,
          "label": {
            "da": "Næsten altid",
            "sv": "Nästan alltid",
            "en": "Nearly always"
          }
        }
      ]
    }
  },
  "themes": [
    {
      "id": "belonging",
      "label": {
        "da": "At høre til",
        "sv": "Att höra till",
        "en": "Belonging"
      }
    },
    {
      "id": "calm",
      "label": {
        "da": "Ro og tryghed",
        "sv": "Trygghet och lugn",
        "en": "Safety and calm"
      }
    }
  ],
  "sections": [
    {
      "id": "belong_here",
      "title": {
        "da": "At høre til",
        "sv": "Att höra till",
        "en": "Belonging"
      },
      "questions": [
        {
          "id": "welcome",
          "kind": "note",
          "text": {
            "da": "Der er ingen rigtige eller forkerte svar. Din lærer læser dem før jeres samtale, men måske ikke i dag. Har du brug for hjælp nu, så gå til en voksen, du er tryg ved.",
            "sv": "Det finns inga rätta eller felaktiga svar. Din lärare läser dem före ert samtal, men kanske inte i dag. Behöver du hjälp nu, så gå till en vuxen som du känner dig trygg med.",
            "en": "There are no right or wrong answers. Your teacher reads them before your conversation, but perhaps not today. If you need help now, go to a grown-up you feel safe with."
          }
        },
        {
          "id": "someone_at_break",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Har du nogen at være sammen med i frikvartererne?",
            "sv": "Har du någon att vara med på rasterna?",
            "en": "Do you have someone to be with at break?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "join_in",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Kan du komme med i det, de andre er i gang med?",
            "sv": "Kan du komma med i det som de andra håller på med?",
            "en": "Can you join what the others are doing?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "be_myself",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Kan du sige, hvad du mener, i klassen?",
            "sv": "Kan du säga vad du tycker i klassen?",
            "en": "Can you say what you think in class?"
          },
          "may_decline": true,
          "recall": true
        }
      ]
    },
    {
      "id": "safe_and_calm",
      "title": {
        "da": "Ro og tryghed",
        "sv": "Trygghet och lugn",
        "en": "Safety and calm"
      },
      "questions": [
        {
          "id": "feel_safe",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Føler du dig tryg i skolen?",
            "sv": "Känner du dig trygg i skolan?",
            "en": "Do you feel safe at school?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "calm_lessons",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Er der så meget larm i timerne, at det er svært at arbejde?",
            "sv": "Är det så mycket oväsen på lektionerna att det är svårt att arbeta?",
            "en": "Is it so noisy in lessons that it is hard to work?"
          },
          "may_decline": true,
          "recall": true,
          "reversed": true
        },
        {
          "id": "quiet_place",
          "kind": "choice",
          "text": {
            "da": "Hvor arbejder du bedst?",
            "en": "Where do you work best?"
          },
          "options": [
            {
              "value": "own_desk",
              "label": {
                "da": "På min plads",
                "sv": "På min plats",
                "en": "At my desk"
              }
            },
            {
              "value": "together",
              "label": {
                "da": "Sammen med andre",
                "sv": "Tillsammans med andra",
                "en": "Together with others"
              }
            },
            {
              "value": "quiet_spot",
              "label": {
                "da": "Et stille sted",
                "sv": "På ett tyst ställe",
                "en": "Somewhere quiet"
              }
            }
          ],
          "may_decline": true
        }
      ]
    },
    {
      "id": "grown_ups",
      "title": {
        "da": "Mine dage i skolen",
        "sv": "Mina dagar i skolan",
        "en": "My days at school"
      },
      "questions": [
        {
          "id": "adult_to_talk_to",
          "kind": "choice",
          "text": {
            "da": "Er der en voksen på skolen, du kan tale med?",
            "sv": "Finns det någon vuxen på skolan som du kan prata med?",
            "en": "Is there a grown-up at school you can talk to?"
          },
          "options": [
            {
              "value": "yes",
              "label": {
                "da": "Ja",
                "sv": "Ja",
                "en": "Yes"
              }
            },
            {
              "value": "perhaps",
              "label": {
                "da": "Måske",
                "sv": "Kanske",
                "en": "Perhaps"
              }
            },
            {
              "value": "elsewhere",
              "label": {
                "da": "Ja, men ikke på skolen",
                "sv": "Ja, men inte på skolan",
                "en": "Yes, but not at school"
              }
            },
            {
              "value": "not_now",
              "label": {
                "da": "Ikke lige nu",
                "sv": "Inte just nu",
                "en": "Not right now"
              }
            }
          ],
          "may_decline": true
        },
        {
          "id": "easier_to_talk",
          "kind": "text",
          "text": {
            "da": "Hvad ville gøre det lettere at tale med en voksen på skolen?",
            "sv": "Vad skulle göra det lättare att prata med en vuxen på skolan?",
            "en": "What would make it easier to talk to a grown-up at school?"
          },
          "guidance": {
            "da": "Skriv om dig selv. Skriv ”en lærer” eller ”en voksen” i stedet for navne.",
            "sv": "Skriv om dig själv. Skriv ”en lärare” eller ”en vuxen” i stället för namn.",
            "en": "Write about yourself. Write “a teacher” or “a grown-up” instead of names."
          },
          "lines": 3,
          "max_characters": 600,
          "may_decline": true,
          "show_if": {
            "question": "adult_to_talk_to",
            "in": [
              "perhaps",
              "elsewhere",
              "not_now"
            ]
          }
        },
        {
          "id": "better_days",
          "kind": "text",
          "text": {
            "da": "Hvad kunne klassen gøre, så det blev bedre for dig?",
            "sv": "Vad skulle klassen kunna göra så att det blev bättre för dig?",
            "en": "What could the class do to make it better for you?"
          },
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn.",
            "sv": "Skriv om dig själv. Nämn inte andra vid namn.",
            "en": "Write about yourself. Do not name others."
          },
          "lines": 3,
          "max_characters": 600,
          "may_decline": true
        }
      ]
    }
  ],
  "prompts": [
    {
      "id": "gap",
      "when": {
        "gap_at_least": 2
      },
      "kind": "see_the_difference",
      "text": {
        "da": "Hvad lægger I hver især mærke til, når det handler om ”{theme}”?",
        "sv": "Vad lägger ni var och en märke till när det gäller ”{theme}”?",
        "en": "What does each of you notice when it comes to “{theme}”?"
      },
      "why": {
        "da": "Her er jeres svar længst fra hinanden.",
        "sv": "Här är era svar längst ifrån varandra.",
        "en": "Here your answers are furthest apart."
      }
    },
    {
      "id": "change_up",
      "when": {
        "change_up": 1
      },
      "kind": "explore",
      "text": {
        "da": "Der er sket noget med ”{theme}”. Hvad har hjulpet?",
        "sv": "Det har hänt något med ”{theme}”. Vad har hjälpt?",
        "en": "Something has happened with “{theme}”. What has helped?"
      },
      "why": {
        "da": "Svarene her ligger højere end sidst.",
        "sv": "Svaren här ligger högre än förra gången.",
        "en": "The answers here are higher than last time."
      }
    },
    {
      "id": "belonging_down",
      "when": {
        "change_down": 1,
        "theme": "belonging"
      },
      "kind": "change_places",
      "text": {
        "da": "Hvis en god ven sad her nu, hvad ville vennen så ønske for dig?",
        "sv": "Om en god vän satt här nu, vad skulle vännen då önska för dig?",
        "en": "If a good friend were sitting here now, what would they wish for you?"
      },
      "why": {
        "da": "Svarene her ligger lavere end sidst.",
        "sv": "Svaren här ligger lägre än förra gången.",
        "en": "The answers here are lower than last time."
      }
    },
    {
      "id": "calm_down",
      "when": {
        "change_down": 1,
        "theme": "calm"
      },
      "kind": "look_ahead",
      "text": {
        "da": "Hvordan ville en rolig og tryg dag se ud for dig?",
        "sv": "Hur skulle en lugn och trygg dag se ut för dig?",
        "en": "What would a calm and safe day look like for you?"
      },
      "why": {
        "da": "Svarene her ligger lavere end sidst.",
        "sv": "Svaren här ligger lägre än förra gången.",
        "en": "The answers here are lower than last time."
      }
    },
    {
      "id": "declined",
      "when": {
        "declined": true
      },
      "kind": "explore",
      "text": {
        "da": "Er der noget, du hellere vil sige på en anden måde end i et skema?",
        "sv": "Finns det något du hellre vill säga på ett annat sätt än i ett formulär?",
        "en": "Is there anything you would rather say in another way than on a form?"
      },
      "why": {
        "da": "Der er spørgsmål, du har valgt ikke at svare på. Det er helt i orden.",
        "sv": "Det finns frågor som du har valt att inte svara på. Det är helt okej.",
        "en": "There are questions you chose not to answer. That is quite all right."
      }
    },
    {
      "id": "agreement_open",
      "when": {
        "agreement_open": true
      },
      "kind": "look_ahead",
      "text": {
        "da": "Hvem kan gøre noget i denne uge, så det, I aftalte, kommer tættere på?",
        "sv": "Vem kan göra något den här veckan så att det ni kom överens om kommer närmare?",
        "en": "Who can do something this week to bring what you agreed closer?"
      },
      "why": {
        "da": "En aftale fra sidst er stadig i gang.",
        "sv": "En överenskommelse från förra gången är fortfarande på gång.",
        "en": "An agreement from last time is still under way."
      }
    }
  ]
}
','wellbeing-2 1','01941ef28db273c384bbeef420829938',1,'2026-11-20 10:35:00','2026-10-14 12:10:00','');
INSERT INTO "draft" VALUES('01941ef28d827282bea611c71d95a6ce','01941ef28d81791b853ffd1061ea80bd','evaluering-af-emneugen-2','{
  "title": {
    "da": "Evaluering af emneugen"
  },
  "purpose": {
    "da": "Fortæl os, hvordan ugen var, så den næste bliver bedre."
  },
  "kind": "survey",
  "respondent": "student",
  "about": "self",
  "confidentiality": "shared",
  "readers": [],
  "languages": [
    "da"
  ],
  "scales": {
    "samarbejde": {
      "options": [
        {
          "value": "sjaeldent",
          "score": 1,
          "label": {
            "da": "Sjældent"
          }
        },
        {
          "value": "nogle_gange",
          "score": 2,
          "label": {
            "da": "Nogle gange"
          }
        },
        {
          "value": "ofte",
          "score": 3,
          "label": {
            "da": "Ofte"
          }
        }
      ]
    }
  },
  "sections": [
    {
      "id": "ugen",
      "title": {
        "da": "Ugen"
      },
      "questions": [
        {
          "id": "udbytte",
          "kind": "scale",
          "options": [
            {
              "value": "v1",
              "score": 1,
              "label": {
                "da": "1 – Næsten ikke noget"
              }
            },
            {
              "value": "v2",
              "score": 2,
              "label": {
                "da": "2"
              }
            },
            {
              "value": "v3",
              "score": 3,
              "label": {
                "da": "3"
              }
            },
            {
              "value": "v4",
              "score": 4,
              "label": {
                "da": "4"
              }
            },
            {
              "value": "v5",
              "score": 5,
              "label": {
                "da": "5 – Rigtig meget"
              }
            }
          ],
          "text": {
            "da": "Hvor meget har du lært i emneugen?"
          }
        },
        {
          "id": "vaerksted",
          "kind": "choice",
          "options": [
            {
              "value": "film",
              "label": {
                "da": "Film"
              }
            },
            {
              "value": "natur",
              "label": {
                "da": "Natur"
              }
            },
            {
              "value": "haandvaerk",
              "label": {
                "da": "Håndværk"
              }
            },
            {
              "value": "mad",
              "label": {
                "da": "Mad"
              }
            }
          ],
          "other": true,
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn."
          },
          "text": {
            "da": "Hvilket værksted var du på?"
          }
        },
        {
          "id": "film_laert",
          "kind": "text",
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn."
          },
          "lines": 4,
          "text": {
            "da": "Hvad lærte du om at klippe en film?"
          },
          "show_if": {
            "question": "vaerksted",
            "is": "film"
          }
        },
        {
          "id": "samarbejde",
          "kind": "note",
          "text": {
            "da": "Hvordan gik samarbejdet?"
          }
        },
        {
          "id": "samarbejde_vi_lyttede_til_hinanden",
          "kind": "scale",
          "scale": "samarbejde",
          "text": {
            "da": "Vi lyttede til hinanden"
          }
        },
        {
          "id": "samarbejde_alle_fik_noget_at_lave",
          "kind": "scale",
          "scale": "samarbejde",
          "text": {
            "da": "Alle fik noget at lave"
          }
        }
      ]
    },
    {
      "id": "naeste_gang",
      "title": {
        "da": "Næste gang"
      },
      "questions": [
        {
          "id": "mere_af",
          "kind": "choices",
          "options": [
            {
              "value": "tid_til_at_fordybe_sig",
              "label": {
                "da": "Tid til at fordybe sig"
              }
            },
            {
              "value": "ture_ud_af_huset",
              "label": {
                "da": "Ture ud af huset"
              }
            },
            {
              "value": "vaelge_selv",
              "label": {
                "da": "Vælge selv"
              }
            }
          ],
          "at_most": 2,
          "text": {
            "da": "Hvad vil du gerne have mere af?"
          }
        },
        {
          "id": "raad",
          "kind": "text",
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn."
          },
          "lines": 4,
          "max_characters": 400,
          "text": {
            "da": "Giv os et godt råd til næste år."
          }
        }
      ]
    }
  ]
}
','','01941ef28db273c384bbeef420829938',0,'2026-11-20 09:35:00','2026-10-14 12:10:00','[{"question": "", "outcome": "changed", "reasons": [["Beside each question in own words it now says what may be written. See that it fits.", {}]]}, {"question": "", "outcome": "changed", "reasons": [["The description became the purpose. See that it says why you ask.", {}]]}, {"question": "", "outcome": "changed", "reasons": [["Decide who answers, what it is about, and who reads the answers. It now says that students answer about themselves, by name, and that nobody else reads it.", {}]]}, {"question": "udbytte", "outcome": "taken", "reasons": [["", {}]]}, {"question": "vaerksted", "outcome": "changed", "reasons": [["What is stored for some of its answers has another name here.", {}]]}, {"question": "film_laert", "outcome": "taken", "reasons": [["", {}]]}, {"question": "samarbejde", "outcome": "changed", "reasons": [["Each of its lines became a question of its own.", {}], ["What is stored for some of its answers has another name here.", {}]]}, {"question": "mere_af", "outcome": "changed", "reasons": [["What is stored for some of its answers has another name here.", {}]]}, {"question": "emner", "outcome": "dropped", "reasons": [["Left out: answers cannot be put in order. Ask for the most important ones instead.", {}]]}, {"question": "billede", "outcome": "dropped", "reasons": [["Left out: files, pictures and sound cannot be handed in. Ask for words.", {}]]}, {"question": "raad", "outcome": "taken", "reasons": [["", {}]]}]');
CREATE TABLE "failure" ("id" TEXT NOT NULL PRIMARY KEY, "account" VARCHAR(255) NOT NULL, "at" DATETIME NOT NULL);
CREATE TABLE "goal" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "conversation_id" TEXT NOT NULL, "text" TEXT NOT NULL, "signs" TEXT NOT NULL, "help" TEXT NOT NULL, "status" VARCHAR(255) NOT NULL, "saved_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE);
INSERT INTO "goal" VALUES('01941ef28df577a686902f56bfadd6ec','01941ef28d81791b853ffd1061ea80bd','01941ef28df4727b87d1b4b79a87e448','Jeg retter min tekst én gang, før jeg afleverer den.','Mine rettelser kan ses.','En liste med tre ting at kigge efter.','under_way','2026-06-19 12:05:00');
INSERT INTO "goal" VALUES('01941ef28df872fd9dbed6ceb482f2e0','01941ef28d81791b853ffd1061ea80bd','01941ef28df771d89f5dabccd02bc606','Jeg beder selv om respons på noget bestemt.','Der står et spørgsmål på det, jeg afleverer.','Vi øver os i at spørge.','under_way','2026-06-19 06:21:00');
INSERT INTO "goal" VALUES('01941ef28dfb76e19be2239a945da20c','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','Jeg vælger selv en bog, som jeg har lyst til at læse.','Jeg har læst den og fortalt om den.','En tur på biblioteket.','under_way','2026-06-23 10:39:00');
INSERT INTO "goal" VALUES('01941ef28dff752d878e7a4712d3b250','01941ef28d81791b853ffd1061ea80bd','01941ef28dfe70928cd043d9b87f5e5d','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-17 09:51:00');
INSERT INTO "goal" VALUES('01941ef28e027080b608ff4254d2648b','01941ef28d81791b853ffd1061ea80bd','01941ef28e0174a096fb734ff27bf2bf','Jeg prøver på to måder, før jeg beder om hjælp.','Man kan se begge forsøg på mit papir.','Jeg må gerne bruge kladdepapir og god tid.','under_way','2026-06-23 12:03:00');
INSERT INTO "goal" VALUES('01941ef28e057373909a9ee4d142dfb1','01941ef28d81791b853ffd1061ea80bd','01941ef28e047736a52c79996c3ca8f6','Jeg bliver ved i ti minutter, når noget driller.','Jeg sætter et kryds i kalenderen, hver gang det lykkes.','Et æggeur på bordet.','under_way','2026-06-18 06:52:00');
INSERT INTO "goal" VALUES('01941ef28e097654a2a1e004c5744be6','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','Jeg bruger én ting fra min respons i den næste opgave.','Jeg skriver øverst, hvad jeg har brugt.','Responsen kommer, før vi begynder på det næste.','under_way','2026-06-17 07:59:00');
INSERT INTO "goal" VALUES('01941ef28e0c7f0da2728a0ca38a12e2','01941ef28d81791b853ffd1061ea80bd','01941ef28e0b774f955f80a644055e0c','Jeg vælger selv en bog, som jeg har lyst til at læse.','Jeg har læst den og fortalt om den.','En tur på biblioteket.','under_way','2026-06-19 07:17:00');
INSERT INTO "goal" VALUES('01941ef28e107b8580ba45376c5de07a','01941ef28d81791b853ffd1061ea80bd','01941ef28e0f7e058675e3d09f073b1e','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-19 10:09:00');
INSERT INTO "goal" VALUES('01941ef28e137420b306c413c536f451','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257','Jeg tager min del af arbejdet i gruppen.','Vi skriver navn på opgaverne, og mine bliver lavet.','Gruppen laver en plan sammen.','under_way','2026-06-16 11:13:00');
INSERT INTO "goal" VALUES('01941ef28e17705f9ce0d3437e4134e7','01941ef28d81791b853ffd1061ea80bd','01941ef28e167dd7bc64264e24b9b5f7','Jeg siger min mening mindst én gang, når vi er i gruppe.','De andre kan huske noget, jeg har sagt.','Vi begynder med en runde, hvor alle taler.','under_way','2026-06-19 06:41:00');
INSERT INTO "goal" VALUES('01941ef28e2c72ce9c65b7e6c00decec','01941ef28d81791b853ffd1061ea80bd','01941ef28e2b70bb9224761259e71398','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-17 09:45:00');
INSERT INTO "goal" VALUES('01941ef28e2f7c84b5ba5a832b8e1191','01941ef28d81791b853ffd1061ea80bd','01941ef28e2e7e06a73ee6069eb1e160','Jeg siger til, når jeg er gået i stå, i stedet for at vente.','Jeg har spurgt mindst én gang i hver matematiktime.','Læreren kommer forbi mit bord, når vi er gået i gang.','under_way','2026-06-16 06:26:00');
INSERT INTO "goal" VALUES('01941ef28e33725694b56cb1ed30fa25','01941ef28d81791b853ffd1061ea80bd','01941ef28e3275a0bb071d9cbed1a7cf','Jeg vælger selv en bog, som jeg har lyst til at læse.','Jeg har læst den og fortalt om den.','En tur på biblioteket.','under_way','2026-06-19 08:01:00');
INSERT INTO "goal" VALUES('01941ef28e3774ac873843a5006431ac','01941ef28d81791b853ffd1061ea80bd','01941ef28e367a9abf258358a662c26b','Jeg bliver ved i ti minutter, når noget driller.','Jeg sætter et kryds i kalenderen, hver gang det lykkes.','Et æggeur på bordet.','under_way','2026-06-24 06:28:00');
INSERT INTO "goal" VALUES('01941ef28e817757a3d54d7266d538f6','01941ef28d81791b853ffd1061ea80bd','01941ef28e8071c1b4a79a2dc9293cb7','Jeg beder selv om respons på noget bestemt.','Der står et spørgsmål på det, jeg afleverer.','Vi øver os i at spørge.','under_way','2026-11-20 14:20:00');
CREATE TABLE "guardianship" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "guardian_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "from_day" DATE NOT NULL, "to_day" DATE, "may_read" INTEGER NOT NULL, "may_book" INTEGER NOT NULL, "keep_apart_from_id" TEXT, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("guardian_id") REFERENCES "person" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("keep_apart_from_id") REFERENCES "person" ("id"));
INSERT INTO "guardianship" VALUES('01941ef28d817e9b88aa9513e6cb3a7c','01941ef28d81791b853ffd1061ea80bd','01941ef28d81768eacf1de5a097d971e','01941ef28d8e7438b95a3f75b3907428','2026-03-23',NULL,1,1,NULL);
INSERT INTO "guardianship" VALUES('01941ef28d827868bdcf92b7eb4105cc','01941ef28d81791b853ffd1061ea80bd','01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d9371ebb5ab12e6d3afdc2c','2026-03-23',NULL,1,1,NULL);
INSERT INTO "guardianship" VALUES('01941ef28d8371e893087d77901ab2ec','01941ef28d81791b853ffd1061ea80bd','01941ef28d837c4688d28bd4c412de1c','01941ef28d917879818e68ee2569c01c','2026-03-23',NULL,1,1,NULL);
INSERT INTO "guardianship" VALUES('01941ef28d84772698765186f85d0ae4','01941ef28d81791b853ffd1061ea80bd','01941ef28d84764ea563952b23e62dee','01941ef28d90702faa6907ba21252de7','2026-03-23',NULL,1,1,NULL);
INSERT INTO "guardianship" VALUES('01941ef28d8573cd81fd09ce322fd1c9','01941ef28d81791b853ffd1061ea80bd','01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d8a7e3ab69ecfefae331401','2026-03-23',NULL,1,1,NULL);
INSERT INTO "guardianship" VALUES('01941ef28d837f86a57106ed278c9829','01941ef28d81791b853ffd1061ea80bd','01941ef28d81740ea365e3f3d2a8679d','01941ef28d887af29bd3511e3dffb7b2','2026-03-23',NULL,1,1,NULL);
CREATE TABLE "membership" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "role" VARCHAR(255) NOT NULL, "school_id" TEXT, "group_id" TEXT, "subject" VARCHAR(255) NOT NULL, "from_day" DATE NOT NULL, "to_day" DATE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "membership" VALUES('01941ef28d9a78409509a3c86ba2fbbb','01941ef28d81791b853ffd1061ea80bd','01941ef28d887af29bd3511e3dffb7b2','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28d9b7eeb8c0972d219023332','01941ef28d81791b853ffd1061ea80bd','01941ef28d897ca7b366be87743aa196','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d81791b853ffd1061ea80bd','01941ef28d8a7e3ab69ecfefae331401','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28d9d7e54a5a70ee88175053e','01941ef28d81791b853ffd1061ea80bd','01941ef28d8b72c1b34a85ca7b3dea22','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28d9e74d98ada76bde27c223a','01941ef28d81791b853ffd1061ea80bd','01941ef28d8c7869b5b699b8ac43c59b','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d81791b853ffd1061ea80bd','01941ef28d8d7dc7b8b6ba42936a3c11','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da079bd830a772d1fd50a7d','01941ef28d81791b853ffd1061ea80bd','01941ef28d8e7438b95a3f75b3907428','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da17920a86f27d14ceef88a','01941ef28d81791b853ffd1061ea80bd','01941ef28d8f71838942155ff28b9060','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da27ffea10fae36b83d7df8','01941ef28d81791b853ffd1061ea80bd','01941ef28d90702faa6907ba21252de7','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da37fbbabb55f8002d6ba1e','01941ef28d81791b853ffd1061ea80bd','01941ef28d917879818e68ee2569c01c','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da47f509b7b34309e2c3d13','01941ef28d81791b853ffd1061ea80bd','01941ef28d9278038e46153f42b342f5','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da57d26889bec2b392a342d','01941ef28d81791b853ffd1061ea80bd','01941ef28d9371ebb5ab12e6d3afdc2c','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da670e4aa7626cba28c9e92','01941ef28d81791b853ffd1061ea80bd','01941ef28d967534b36558f0748e3574','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9479a08b4449b8c8c71dac','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da77b3285c5c13dd6cc660e','01941ef28d81791b853ffd1061ea80bd','01941ef28d97764389f6ff932a7b546f','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9479a08b4449b8c8c71dac','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da87e41852680dae519343e','01941ef28d81791b853ffd1061ea80bd','01941ef28d9878b6a1b647a5efc858a8','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9479a08b4449b8c8c71dac','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28da97f7eb11f9c3770ecc2c7','01941ef28d81791b853ffd1061ea80bd','01941ef28d997d7ba917ee28520a4d99','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9479a08b4449b8c8c71dac','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28daa711289955aabfdabd474','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','contact_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','matematik','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28dab78a08ab704d3b5d75f09','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','subject_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d9479a08b4449b8c8c71dac','matematik','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28dac76e6a6bf8052085d8ceb','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','team','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28dad7cab96a382387762d61c','01941ef28d81791b853ffd1061ea80bd','01941ef28d957f5f804901e297302d92','contact_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d9479a08b4449b8c8c71dac','musik','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28dae7859b3be87ada583f128','01941ef28d81791b853ffd1061ea80bd','01941ef28d957f5f804901e297302d92','subject_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','musik','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28daf7a01a7b750f4ef0c3dba','01941ef28d81791b853ffd1061ea80bd','01941ef28d957f5f804901e297302d92','team','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28db072119c86820396edb70e','01941ef28d81791b853ffd1061ea80bd','01941ef28d837143a8bd49a840703476','leader','01941ef28d827c3098b84572bc8331d7',NULL,'','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28db1766fa3cca7095c99806c','01941ef28d81791b853ffd1061ea80bd','01941ef28d847fc58f8b6aefdcc2556f','coach','01941ef28d827c3098b84572bc8331d7',NULL,'','2026-03-23',NULL);
INSERT INTO "membership" VALUES('01941ef28d827a2d984dbb6fcd785b99','01941ef28d81791b853ffd1061ea80bd','01941ef28db273c384bbeef420829938','consultant',NULL,NULL,'','2026-03-23',NULL);
CREATE TABLE "owner" ("id" TEXT NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "language" VARCHAR(2) NOT NULL, "zone" VARCHAR(255) NOT NULL, "demo" INTEGER NOT NULL, "seed" INTEGER);
INSERT INTO "owner" VALUES('01941ef28d81791b853ffd1061ea80bd','Birkesund Kommune','da','Europe/Copenhagen',1,7);
CREATE TABLE "participation" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "group_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "about_id" TEXT NOT NULL, "key" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("about_id") REFERENCES "person" ("id"));
INSERT INTO "participation" VALUES('7f7ea7a603434f12ba36474f8f3e6648','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','f083c69580a64bbf9ce2120d09fccb95');
INSERT INTO "participation" VALUES('df8b9aefe7b54769ba3cbbb4fda232f1','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','13d65da6aaf743f3bb655b65f3ddcb5b');
INSERT INTO "participation" VALUES('96a39da2937b45c98101054301597dbe','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','4ad71bec01bd4b16aacb4a6b667d884f');
INSERT INTO "participation" VALUES('359c109cd9f14a3ebb968e55b863c9de','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','754fe5db5f194f418738bfdef9b27902');
INSERT INTO "participation" VALUES('c79c3d01d9184be7b5c5485aee6b7d86','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','433e6c4a248b4bf589f552af74420897');
INSERT INTO "participation" VALUES('09b8a946d09b4ca1a24dc505a7fc5cd3','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d917879818e68ee2569c01c','01941ef28d917879818e68ee2569c01c','a211c3a03a3e4e42b4d3e71a72617328');
INSERT INTO "participation" VALUES('c3dce396038940b98142a2443dd2c479','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','5dc0495491294dacbe807a60d4ae3629');
INSERT INTO "participation" VALUES('b191c311e2764d66b6c370b17cda7879','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','3c87a295ce7e40d182247a154314f9ab');
INSERT INTO "participation" VALUES('26b0f61abd724676b30a6dc718a79f35','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','2de9e44196094aa58f5b381fab5e45ac');
INSERT INTO "participation" VALUES('63ebf23fcb3c4c8ab704270e66bd1c91','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','25cdeba39f0f474ca32799bc8c13028e');
INSERT INTO "participation" VALUES('63e5b8deb1074ebf87e6cbcdc734325d','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','48b47266dec04c6bb3c3a2a63dda1a91');
INSERT INTO "participation" VALUES('adc33876096645c585fe0758a71c1b71','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d9479a08b4449b8c8c71dac','01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','8912e583eb90467a83d58d5330937c0c');
INSERT INTO "participation" VALUES('6b11a8114d91441082532ec7c9cd7805','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d9479a08b4449b8c8c71dac','01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','63b0c4a36725492d894cba2a8e351ae7');
INSERT INTO "participation" VALUES('595ccd97d4894d258d5f0be3ab57c47d','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','dbee22b139c34a05b7f120cf3e783805');
INSERT INTO "participation" VALUES('9ca331e11c29453fb8c93c8e62028468','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d9479a08b4449b8c8c71dac','01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','3172db6217f54a59a1232653b33f373f');
INSERT INTO "participation" VALUES('8d48ad2cd54740af85a17639f32b3faa','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','fef85e62843b4f1399bccfa9380dd52b');
INSERT INTO "participation" VALUES('0aa285af8fb343f1bc9d6392f228b457','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','cfa73805c2e446e7b166fff8852fc749');
INSERT INTO "participation" VALUES('fe397bdaea01490f9b60f102f530010c','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','904741b05da24d6ab1c0340be742eff8');
INSERT INTO "participation" VALUES('031bcbc5cb4d43ce90f37c667b7fb340','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','71a3a3dffa844c83a8b760f0617b5944');
INSERT INTO "participation" VALUES('15adc0fbdfe04e7e9070c252819c4fd3','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d917879818e68ee2569c01c','01941ef28d917879818e68ee2569c01c','17573d6687da4460a8eadc592f74e30c');
INSERT INTO "participation" VALUES('67a995a5157f4d18a17c4e3f08785eb5','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','4fd333a136cb42c8a4afe1e81aad9922');
INSERT INTO "participation" VALUES('dc829140379c4fe7aa2662d1b1d53539','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','f2ad2046943f4dad94f4baf69e274d19');
INSERT INTO "participation" VALUES('1689acb98d154b90acd8f45a5892c8b5','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','6e75f45c36aa4f3bbfc57c1ebda0409c');
INSERT INTO "participation" VALUES('820bcbdd729a4438ae7129c82d53b810','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate','01941ef28d9479a08b4449b8c8c71dac','01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','2f1dd27de6854b20ab6321794e56eea4');
CREATE TABLE "person" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "given_name" VARCHAR(255) NOT NULL, "family_name" VARCHAR(255) NOT NULL, "language" VARCHAR(2), "username" VARCHAR(255), "password" VARCHAR(255), "active" INTEGER NOT NULL, "login_key" VARCHAR(255) NOT NULL, "code_hash" VARCHAR(255), "log_key" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "person" VALUES('01941ef28d887af29bd3511e3dffb7b2','01941ef28d81791b853ffd1061ea80bd','Alma','Nygaard',NULL,'alma','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'56037f9b6b3bbdb2f1dc493d69beb072','f09bf80852285740784c607c8534b0d4802302c6fc3b371a7cdd04134b218062','0e2ce430021d4db59eadceef75dab07d');
INSERT INTO "person" VALUES('01941ef28d897ca7b366be87743aa196','01941ef28d81791b853ffd1061ea80bd','Aksel','Hald',NULL,'aksel.hald','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'fe12974c7c836faef06b22e7b1159919','e30dcdae08f38645db0db32cc053aa6c4be58897405d9b8360f3c5735df11e33','a3734a936e1c4cf2b48881873cfb10ae');
INSERT INTO "person" VALUES('01941ef28d8a7e3ab69ecfefae331401','01941ef28d81791b853ffd1061ea80bd','Lærke','Friis',NULL,'laerke.friis','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'0432128c5dabf86170529731f9777a38','55ef3d7c599a7238cab0c653874bda18fd03eb30a0a8b1340db08c7cd9a54ba2','616bbbff09ce4bec9f07da49df1ffe6e');
INSERT INTO "person" VALUES('01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d81791b853ffd1061ea80bd','Anker','Dalgaard',NULL,'anker.dalgaard','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'4b4a6b4038362e4e6d0eb77c980aaaeb','3b6adf30489f868fa7dca0b99148307b8694994d0e74aa28cd4df038c6860d01','71d68367d24b44679aaa9c77cdd1fab8');
INSERT INTO "person" VALUES('01941ef28d8c7869b5b699b8ac43c59b','01941ef28d81791b853ffd1061ea80bd','Nanna','Mølgaard',NULL,'nanna.moelgaard','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'e7b9f26ad0969d21419f4e1d9e28a2ed','fd5eba34202909420ebffc0434079ce392be4499bac2b3a1cde400425647e068','b8cd0b01f633457388986d577c97c838');
INSERT INTO "person" VALUES('01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d81791b853ffd1061ea80bd','Filip','Kaminski',NULL,'filip.kaminski','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'d82f795ad984c970cb6ff77177729ad1','f179e8127f0bb46de2f34a65de1e1a6ae47b8367d42b1651fa88186c7d02553f','da9c201a2891407f93419cff7761d439');
INSERT INTO "person" VALUES('01941ef28d8e7438b95a3f75b3907428','01941ef28d81791b853ffd1061ea80bd','Anker','Gammelgaard',NULL,'anker.gammelgaard','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'5e640aa5dbf375ca66c0b9837f91c16c','2ea2e9661b539aa6530fe87f9b91df51d4c97dc6581578d1dae8cac0cce1d01c','9662686f9aa942a3b61bcbe7c966fea5');
INSERT INTO "person" VALUES('01941ef28d8f71838942155ff28b9060','01941ef28d81791b853ffd1061ea80bd','Abirami','Thevan',NULL,'abirami.thevan','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'572b09d8f1705a029cfe435628c7c704','01ac463b6a6f3b6d7d75e5997396e36fb7384b42c8d965f12a1a9dbd59da8301','c133d0ce49dd4459a584b1c56eee1ca7');
INSERT INTO "person" VALUES('01941ef28d90702faa6907ba21252de7','01941ef28d81791b853ffd1061ea80bd','Kavin','Kandiah',NULL,'kavin.kandiah','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'20558ea76447e45bfbcc724de6752a82','bac0825289629b9f3f9a77b6a7fe9dbec529d9e22d45898ffc9eef5fc4f04f64','c6620e23fd4d47c4a674bf6096981a96');
INSERT INTO "person" VALUES('01941ef28d917879818e68ee2569c01c','01941ef28d81791b853ffd1061ea80bd','Nanna','Laursen',NULL,'nanna.laursen','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'5315d89296d5096e423c164057404bc6','13ca95d32dd74316cd3545f62989bcf6ba1abaec063c9cc94c8e08dff23f0cd3','133417f12b1e4ee0ae32814a7216e8a7');
INSERT INTO "person" VALUES('01941ef28d9278038e46153f42b342f5','01941ef28d81791b853ffd1061ea80bd','Anna','Holst',NULL,'anna.holst','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'621c0db65c0aa5bd6c84c3bea9624c30','abfc6c16d72feb5acdf14460f03599dccda0c65795f73d8fa599774c1edb5dab','094995bff187422499eabd1c6a0de111');
INSERT INTO "person" VALUES('01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d81791b853ffd1061ea80bd','Arthur','Olesen',NULL,'arthur.olesen','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'7886691d45b5128796a00cbcfdf97ec3','bda8e723e8751befc93b8daf45815550eef7ac532fe1508ec20c6df3b795d008','b2f1b0381e9e4d41b0815ba2ba6f0167');
INSERT INTO "person" VALUES('01941ef28d967534b36558f0748e3574','01941ef28d81791b853ffd1061ea80bd','Otto','Mikkelsen',NULL,'otto.mikkelsen','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'696c469627534cbfe79558f3cceb22bf','56d5da123f91d44fb05991db019c51966d03008644056226901a35f7e7351530','8069f9dc2a82423ca91e6a398a46f008');
INSERT INTO "person" VALUES('01941ef28d97764389f6ff932a7b546f','01941ef28d81791b853ffd1061ea80bd','Hannah','Laursen',NULL,'hannah.laursen','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'9fd1e1287919ed8c263a3e642b82946c','900ca71dc8acb5083fee534ac93681c56441bc846cbf844bf02b92bc200ed04f','3c7eebf7384b4d018a131207404b3991');
INSERT INTO "person" VALUES('01941ef28d9878b6a1b647a5efc858a8','01941ef28d81791b853ffd1061ea80bd','Felix','Klausen',NULL,'felix.klausen','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'7bd41f0336f48aaaa24e9c8c7423d67f','78095b8dbad1f070dd93c3588f1ae6665bfec44a38313caa938864dcb41330ef','04018860cc05454b8ca4b89ad13e5cdc');
INSERT INTO "person" VALUES('01941ef28d997d7ba917ee28520a4d99','01941ef28d81791b853ffd1061ea80bd','Clara','Søgaard',NULL,'clara.soegaard','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'492fe32250c9f3cb562b4f626700db98','86486e5fcbd5186b74948107051694b90fc2507277c4a51def36b6afdc89ce71','01d9f087d3974a0e98211adeb47b4dbb');
INSERT INTO "person" VALUES('01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d81791b853ffd1061ea80bd','Jonas','Bertelsen',NULL,'jonas','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'5f4ca6f5152c4fe396bd210cb5c842c6',NULL,'a2f3de4d472b41b29651bd03923b59fb');
INSERT INTO "person" VALUES('01941ef28d957f5f804901e297302d92','01941ef28d81791b853ffd1061ea80bd','Anne','Jepsen',NULL,'anne.jepsen','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'ca75d4f646129a2f66f9d37cc956c12b',NULL,'541f118127b84f0688f09b64163abd1c');
INSERT INTO "person" VALUES('01941ef28d837143a8bd49a840703476','01941ef28d81791b853ffd1061ea80bd','Henrik','Thorup',NULL,'henrik','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'a2e3f123f599cc82462e1ee8bb0fa7af',NULL,'dab269136feb4794a5293a93791445dd');
INSERT INTO "person" VALUES('01941ef28d847fc58f8b6aefdcc2556f','01941ef28d81791b853ffd1061ea80bd','Signe','Holm',NULL,'signe','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'cb1c5e3368bc180fea4f93c66a74c1c9',NULL,'a4be798d6b58482184d19c3964698021');
INSERT INTO "person" VALUES('01941ef28d81768eacf1de5a097d971e','01941ef28d81791b853ffd1061ea80bd','Ulla','Gammelgaard',NULL,'anker.gammelgaard.hjem','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'efeccf6ce011cfb38159c76e5eed8ea7',NULL,'96f546674a4745d89e1ce307f285cca5');
INSERT INTO "person" VALUES('01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d81791b853ffd1061ea80bd','Eva','Olesen',NULL,'arthur.olesen.hjem','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'e83b33aeb35e55f01794765b32bd8424',NULL,'11165a10cba0445888f17a1cda8534f0');
INSERT INTO "person" VALUES('01941ef28d837c4688d28bd4c412de1c','01941ef28d81791b853ffd1061ea80bd','Carsten','Laursen',NULL,'nanna.laursen.hjem','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'11c5f2d7ae21cc0543c0109a9338977c',NULL,'0bbb43dba821432a984ff54e8569cf16');
INSERT INTO "person" VALUES('01941ef28d84764ea563952b23e62dee','01941ef28d81791b853ffd1061ea80bd','Martin','Kandiah',NULL,'kavin.kandiah.hjem','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'63fd4ae790d87619966d59bca9909fbb',NULL,'d5ca7b950d5d485b97dd158a66920f3b');
INSERT INTO "person" VALUES('01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d81791b853ffd1061ea80bd','Martin','Friis',NULL,'laerke.friis.hjem','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'a05e18181c4e4180e4bff51140d620d7',NULL,'15d6bdf3fbf14026ad74dbecaf38c2bd');
INSERT INTO "person" VALUES('01941ef28db273c384bbeef420829938','01941ef28d81791b853ffd1061ea80bd','Mette','Krogh',NULL,'mette','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'fdc2c8eff778130465b21ce1cdc6f9b8',NULL,'0bc97f44473b473aa1d45d9d4f7ccca5');
INSERT INTO "person" VALUES('01941ef28d81740ea365e3f3d2a8679d','01941ef28d81791b853ffd1061ea80bd','Lotte','Nygaard',NULL,'lotte','$argon2id$v=19$m=65536,t=3,p=4$PafUGsNYy7k3ZgxByDnnfA$JB8eMjQWO5EcpkU4r+tAd+LultOk+6wn9HWwe3oWgPU',1,'742a353664cf48401703380d05114c93',NULL,'c5ee6c15f0204e1592eee7cc5e8d4fca');
CREATE TABLE "reading" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "reader" TEXT NOT NULL, "subject" TEXT NOT NULL, "what" VARCHAR(255) NOT NULL, "at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
CREATE TABLE "release" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "invited" INTEGER NOT NULL, "persons" INTEGER NOT NULL, "counts" BLOB NOT NULL, "made_at" DATETIME NOT NULL, "erased" INTEGER NOT NULL, "changed" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "release" VALUES('01941ef28e3a7b76a514d9e70efd66e2','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','start-up',2,12,12,X'00000000000000000000000000000040000000000000104000000000000014400000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000014400000000000001C4000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000004000000000000008400000000000001440000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000104000000000000014400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000084000000000000008400000000000001440000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F00000000000014400000000000001040000000000000F03F000000000000F03F000000000000000000000000000000000000000000000000000000000000004000000000000000000000000000001C400000000000000840000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000001C400000000000000840000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002240000000000000084000000000000000000000000000000000000000000000000000000000000000400000000000001040000000000000104000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000001040000000000000004000000000000000400000000000000000000000000000000000000000000000000000000000000040000000000000084000000000000010400000000000000040000000000000F03F0000000000000000000000000000000000000000000000000000000000001C400000000000000840000000000000004000000000000000000000000000000000000000000000F03F000000000000000000000000000014400000000000001040000000000000000000000000000000400000000000000000000000000000000000000000000000000000000000000840000000000000184000000000000008400000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000004000000000000010400000000000000840000000000000F03F000000000000F03F00000000000000000000000000000000000000000000004000000000000010400000000000001440000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000000000000000000000144000000000000010400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F000000000000184000000000000008400000000000000000000000000000004000000000000000000000000000000000000000000000000000000000000000400000000000002040000000000000F03F0000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000008400000000000001C40000000000000F03F0000000000000000000000000000F03F000000000000000000000000000000000000000000001C40000000000000144000000000000000000000000000000000000000000000000000000000000028400000000000507240000000000057BE400000000000000000000000000000F03F000000000000F03F00000000000008400000000000001440000000000000004000000000000028400000000000C07040000000000032BA40000000000000F03F000000000000F03F0000000000000840000000000000F03F0000000000001840000000000000000000000000000028400000000000005E40000000000000974000000000000000000000000000001040000000000000F03F0000000000001440000000000000000000000000000000400000000000002840000000000050714000000000002BBC40000000000000F03F0000000000000000000000000000F03F0000000000001840000000000000F03F0000000000000840000000000000264000000000000060400000000000A098400000000000000000000000000000F03F000000000000F03F00000000000014400000000000000840000000000000F03F','2026-06-16 00:00:00',0,0);
INSERT INTO "release" VALUES('01941ef28e39749dac0011afffdbdc6d','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,12,11,X'0000000000000000000000000000F03F00000000000014400000000000001440000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000840000000000000084000000000000010400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F00000000000018400000000000000840000000000000F03F0000000000000000000000000000000000000000000000000000000000001C400000000000000000000000000000F03F0000000000000840000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000002040000000000000F03F000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F0000000000002040000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000084000000000000010400000000000000040000000000000F03F000000000000F03F0000000000000000000000000000000000000000000000000000000000000040000000000000104000000000000010400000000000000000000000000000F03F00000000000000000000000000000000000000000000F03F00000000000000400000000000001840000000000000F03F0000000000000000000000000000F03F000000000000000000000000000000000000000000001C400000000000001040000000000000000000000000000000000000000000000000000000000000244000000000008060400000000000209D400000000000000000000000000000F03F000000000000000000000000000010400000000000000040000000000000084000000000000026400000000000A06240000000000096A040000000000000000000000000000000000000000000000040000000000000004000000000000010400000000000000840000000000000264000000000000046400000000000C06840000000000000F03F000000000000F03F000000000000F03F00000000000008400000000000001040000000000000F03F','2026-06-16 00:00:00',0,0);
CREATE TABLE "response" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT, "visit_id" TEXT, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "person_id" TEXT NOT NULL, "about_id" TEXT NOT NULL, "group_id" TEXT, "document" TEXT NOT NULL, "revision" INTEGER NOT NULL, "language" VARCHAR(2) NOT NULL, "started_at" DATETIME NOT NULL, "saved_at" DATETIME NOT NULL, "sent_at" DATETIME, "key" TEXT, "sheet_id" TEXT REFERENCES "sheet" ("id"), "changes" TEXT, "asides" TEXT NOT NULL, "landed" TEXT NOT NULL, "helped" INTEGER NOT NULL, "entered_by_id" TEXT REFERENCES "person" ("id"), "revised_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("visit_id") REFERENCES "visit" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("about_id") REFERENCES "person" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "response" VALUES('01941ef28d857720b1abee4088311ccc','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'conversation-plan',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d857fdd89345c465ea29d42','{"answers": {"types": {"chosen": ["learning", "wellbeing"]}, "learning": "At eleverne kan fortælle, hvad de er ved at lære, og selv vælge det næste skridt.", "series": {"rows": [{"answers": {"series_day": "2026-11-09", "series_type": "learning", "series_focus": "start_up", "series_learning": "Et mål med egne ord og ét tegn på, at det rykker."}, "declined": []}, {"answers": {"series_day": "2027-01-18", "series_type": "learning", "series_focus": "subject", "series_subject": {"picked": ["matematik"], "absent": []}, "series_learning": "At kunne vise, hvad de har brugt responsen til."}, "declined": []}, {"answers": {"series_day": "2027-03-29", "series_type": "wellbeing", "series_focus": "other", "series_learning": "En ting, som klassen kan gøre for hinanden."}, "declined": [], "others": {"series_focus": "Klassens fællesskab før lejrskolen"}}]}, "held_by": {"chosen": ["contact_teacher", "subject_teacher"]}, "held_subjects": {"picked": ["matematik"], "absent": []}, "group_size": "four", "own_space": "Hver elev har fem minutter alene med læreren, mens de andre skriver i deres logbog.", "times_a_year": "3", "scaffolds": {"chosen": ["questionnaire", "self_evaluation", "other"]}, "kept_in": {"chosen": ["logbook"]}, "systems": {"chosen": ["learning_platform", "paper"]}, "data_bearer": "student", "ownership": {"chosen": ["prepares", "chooses", "bears_data"]}, "bears_how": "Logbogen ligger i klassen. Eleven tager den med og slår op på sidste aftale.", "students_prepare": "De svarer på spørgsmålene i en dansktime og sætter kryds ved det, de helst vil tale om. Bagefter viser de et stykke arbejde til en makker.", "slot_day": "thursday", "slot_begins": "09:50", "slot_minutes": "45", "tasks": {"rows": [{"answers": {"task_what": "Afsætte en lektion i hver klasse til forberedelsen", "task_who": "Kontaktlærerne", "task_by": "2026-10-26"}, "declined": []}, {"answers": {"task_what": "Give et blik på hver elev, før samtalerne går i gang", "task_who": "Kontaktlærerne, med et ord fra faglærerne", "task_by": "2026-11-06"}, "declined": []}, {"answers": {"task_what": "Finde vikar til to formiddage", "task_who": "Teamkoordinatoren", "task_by": "2026-10-29"}, "declined": []}]}, "class_feedback": {"chosen": ["peers"]}, "share_before": {"chosen": ["student_shares"]}, "goals_kept": {"chosen": ["logbook"]}, "note_taker": "student", "questioning": {"chosen": ["active_listening", "open_questions"]}, "feedback_models": {"chosen": ["hattie"]}, "share_after": {"chosen": ["student_keeps", "home"]}, "transfer": {"chosen": ["own_goals", "fixed_time"]}, "fixed_time_when": "Fredag i 3. lektion, ti minutter", "shown_in": {"chosen": ["logbook", "tells_class"]}, "back_to_plan": "2026-12-18"}, "declined": [], "others": {"scaffolds": "Et billede af noget, eleven har lavet"}}',8,'da','2026-10-19 11:20:00','2026-10-19 12:08:00','2026-10-19 12:08:00','01941ef28d867267a53a0583228fc48a','01941ef28d84704ca51920970e59d711',NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d8876fca3806982506e381e','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'action-plan',1,'01941ef28d837143a8bd49a840703476','01941ef28d837143a8bd49a840703476',NULL,'{"answers": {"area": "Flere elever skal tale med i undervisningen, også når det er svært.", "standing": "I besøgene er det ofte de samme få, der svarer. Lærerne fortæller, at mange elever ved mere, end de siger. På mellemtrinnet er makkerpar en vane, i udskolingen er de det ikke endnu.", "goal": "I hver fællessamtale hører vi mindst ti forskellige elever.", "measures": {"rows": [{"answers": {"measure_what": "Eleverne taler med en makker i to minutter, før nogen svarer højt.", "measure_who": "Alle dansk- og matematiklærere", "measure_when": "2026-11-16", "measure_situation": "Når et nyt emne begynder", "measure_sign": "Elever, der ellers er stille, svarer med noget, de har fra makkeren."}, "declined": []}, {"answers": {"measure_what": "Læreren venter fem sekunder efter et spørgsmål.", "measure_who": "Alle team, med sparring fra læringsvejlederen", "measure_when": "2026-11-30", "measure_situation": "I fælles samtaler i klassen", "measure_sign": "Flere fingre kommer op, og svarene bliver længere."}, "declined": []}]}, "evaluated_how": "Læringsvejlederen tæller stemmer på ét besøg i hvert team. Vi ser på tallene sammen på et pædagogisk møde og vælger, hvad vi bliver ved med.", "evaluated_on": "2027-01-18", "new_data": {"chosen": ["student_voice", "visits"]}, "student_voice_how": "To elever fra hver klasse fortæller i elevrådet, hvornår det er let og svært at sige noget."}, "declined": []}',3,'da','2026-11-02 12:20:00','2026-11-02 13:08:00','2026-11-02 13:08:00','01941ef28d89719d9b7b169a9750ed07','01941ef28d877f3f9a8b763bbddee3ec',NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d8b7165b2d147ed50458b62','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'account',1,'01941ef28d837143a8bd49a840703476','01941ef28d837143a8bd49a840703476',NULL,'{"answers": {"challenge": "Elever venter på hjælp i stedet for at prøve noget selv.", "began": "Vi fik øje på det, da vi begyndte at besøge hinandens timer.", "explained": "Når en opgave driller, går hånden op, og så bliver der ventet. Nogle venter længe. Lærerne løber stærkt og oplever, at de svarer på det samme mange gange. De elever, der prøver selv, fortæller, at de har lært måder at gøre det på.", "evidence": {"rows": [{"answers": {"evidence_source": "Elevernes opstartsskema", "evidence_shows": "Temaet om at blive ved ligger lavest i fire ud af seks klasser."}, "declined": []}, {"answers": {"evidence_source": "Besøg i undervisningen", "evidence_shows": "På de fleste besøg blev der noteret elever, som ventede i flere minutter."}, "declined": []}]}, "dilemmas": "Hvor længe skal man lade en elev stå fast? Og hvordan undgår vi, at det kun er de stærke, der har glæde af at prøve selv?", "already_works": "Plakaten med tre ting at prøve først bliver brugt på mellemtrinnet.", "help_from": {"chosen": ["consultants", "other_schools", "other"]}}, "declined": [], "others": {"help_from": "Biblioteket, om faglig læsning"}}',2,'da','2026-11-20 12:20:00','2026-11-20 13:08:00',NULL,NULL,'01941ef28d8a7c63972d22fd7119511c',NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d8d7f77b723ffc4ff23907e','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d8c7cd7a20ff6567d908367','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Om makkerparrene bruger kriterierne, når de ser på hinandens arbejde.", "happening_now": {"segments": [["teacher_explains", 540, "2026-01-27T11:36:00+00:00"], ["class_talks", 660, "2026-01-27T11:45:00+00:00"], ["in_between", 600, "2026-01-27T11:56:00+00:00"], ["on_their_own", 300, "2026-01-27T12:06:00+00:00"], ["together", 660, "2026-01-27T12:11:00+00:00"]]}, "voices": {"count": 10, "taps": ["2026-01-27T11:40:05+00:00", "2026-01-27T11:44:27+00:00", "2026-01-27T11:48:50+00:00", "2026-01-27T11:53:12+00:00", "2026-01-27T11:56:35+00:00", "2026-01-27T12:00:57+00:00", "2026-01-27T12:05:20+00:00", "2026-01-27T12:09:42+00:00", "2026-01-27T12:13:05+00:00", "2026-01-27T12:17:27+00:00"]}, "student_questions": {"count": 7, "taps": ["2026-01-27T11:41:37+00:00", "2026-01-27T11:47:32+00:00", "2026-01-27T11:53:26+00:00", "2026-01-27T11:59:21+00:00", "2026-01-27T12:04:15+00:00", "2026-01-27T12:10:10+00:00", "2026-01-27T12:16:04+00:00"]}, "open_questions": {"count": 14, "taps": ["2026-01-27T11:39:00+00:00", "2026-01-27T11:42:17+00:00", "2026-01-27T11:45:34+00:00", "2026-01-27T11:48:51+00:00", "2026-01-27T11:51:08+00:00", "2026-01-27T11:54:25+00:00", "2026-01-27T11:57:42+00:00", "2026-01-27T12:00:59+00:00", "2026-01-27T12:03:16+00:00", "2026-01-27T12:06:33+00:00", "2026-01-27T12:09:50+00:00", "2026-01-27T12:12:07+00:00", "2026-01-27T12:15:24+00:00", "2026-01-27T12:18:41+00:00"]}, "evidence": {"lines": [["En elev fortæller sin makker, hvad de er i gang med.", "2026-01-27T11:43:30+00:00", "the_goal"], ["Læreren spørger og venter. Fem hænder kommer op.", "2026-01-27T11:51:17+00:00", "active"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-01-27T11:59:04+00:00", "to_ponder"], ["En elev viser et udkast og får at vide, hvad næste skridt er.", "2026-01-27T12:06:51+00:00", "feedback"], ["Halvdelen skriver, resten taler om noget andet.", "2026-01-27T12:13:38+00:00", "to_ponder"]]}, "goal_visible": "a_little", "goal_retold": "clearly", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "a_little", "feedback_shared": "clearly", "what_worked": "Mange forskellige elever kom til orde, også nogle fra bagerste række.", "something_to_ponder": "Hvordan kunne responsen nå frem, før de er færdige?"}, "declined": []}',4,'da','2026-01-27 11:36:00','2026-01-27 12:36:00','2026-01-27 12:36:00','01941ef28d8e726983e60bb5d12fe273',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d907bb3822fcd4aba32470f','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d8f74dba980692f3c94241e','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"look_for": "Hvordan jeg giver respons, mens de arbejder.", "happening_now": {"segments": [["teacher_explains", 480, "2026-03-03T10:14:00+00:00"], ["in_between", 420, "2026-03-03T10:22:00+00:00"], ["on_their_own", 480, "2026-03-03T10:29:00+00:00"], ["class_talks", 660, "2026-03-03T10:37:00+00:00"], ["together", 480, "2026-03-03T10:48:00+00:00"]]}, "voices": {"count": 10, "taps": ["2026-03-03T10:18:05+00:00", "2026-03-03T10:22:27+00:00", "2026-03-03T10:26:50+00:00", "2026-03-03T10:31:12+00:00", "2026-03-03T10:34:35+00:00", "2026-03-03T10:38:57+00:00", "2026-03-03T10:43:20+00:00", "2026-03-03T10:47:42+00:00", "2026-03-03T10:51:05+00:00", "2026-03-03T10:55:27+00:00"]}, "student_questions": {"count": 11, "taps": ["2026-03-03T10:17:45+00:00", "2026-03-03T10:21:47+00:00", "2026-03-03T10:25:49+00:00", "2026-03-03T10:29:51+00:00", "2026-03-03T10:32:53+00:00", "2026-03-03T10:36:55+00:00", "2026-03-03T10:40:57+00:00", "2026-03-03T10:44:59+00:00", "2026-03-03T10:48:01+00:00", "2026-03-03T10:52:03+00:00", "2026-03-03T10:56:05+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-03-03T10:17:27+00:00", "2026-03-03T10:21:12+00:00", "2026-03-03T10:24:57+00:00", "2026-03-03T10:28:41+00:00", "2026-03-03T10:31:26+00:00", "2026-03-03T10:35:11+00:00", "2026-03-03T10:38:55+00:00", "2026-03-03T10:42:40+00:00", "2026-03-03T10:45:25+00:00", "2026-03-03T10:49:09+00:00", "2026-03-03T10:52:54+00:00", "2026-03-03T10:55:39+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-03-03T10:23:00+00:00", "the_goal"], ["En elev fortæller sin makker, hvad de er i gang med.", "2026-03-03T10:32:17+00:00", "the_goal"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-03-03T10:41:34+00:00", "to_ponder"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-03-03T10:50:51+00:00", "to_ponder"]]}, "goal_visible": "clearly", "goal_retold": "throughout", "time_to_think": "clearly", "many_voices": "throughout", "feedback_usable": "a_little", "feedback_shared": "clearly", "what_worked": "Afslutningen, hvor alle skrev én ting, de nu kan, gav dig noget at bygge på.", "something_to_ponder": "Hvem hørte vi ikke fra i dag, og hvordan kunne de komme til orde?"}, "declined": []}',4,'da','2026-03-03 10:14:00','2026-03-03 11:09:00','2026-03-03 11:09:00','01941ef28d91751f80c52cf277665846',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d9371ff90a32f9e812c1cd0','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d927cf7b2c090a0a6e9c73f','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Om mine spørgsmål lægger op til mere end ét svar.", "happening_now": {"segments": [["teacher_explains", 600, "2026-04-07T08:25:00+00:00"], ["on_their_own", 600, "2026-04-07T08:35:00+00:00"], ["class_talks", 540, "2026-04-07T08:45:00+00:00"], ["in_between", 540, "2026-04-07T08:54:00+00:00"]]}, "voices": {"count": 13, "taps": ["2026-04-07T08:28:12+00:00", "2026-04-07T08:31:42+00:00", "2026-04-07T08:35:12+00:00", "2026-04-07T08:38:42+00:00", "2026-04-07T08:41:12+00:00", "2026-04-07T08:44:42+00:00", "2026-04-07T08:48:12+00:00", "2026-04-07T08:51:41+00:00", "2026-04-07T08:54:11+00:00", "2026-04-07T08:57:41+00:00", "2026-04-07T09:01:11+00:00", "2026-04-07T09:03:41+00:00", "2026-04-07T09:07:11+00:00"]}, "student_questions": {"count": 11, "taps": ["2026-04-07T08:28:45+00:00", "2026-04-07T08:32:47+00:00", "2026-04-07T08:36:49+00:00", "2026-04-07T08:40:51+00:00", "2026-04-07T08:43:53+00:00", "2026-04-07T08:47:55+00:00", "2026-04-07T08:51:57+00:00", "2026-04-07T08:55:59+00:00", "2026-04-07T08:59:01+00:00", "2026-04-07T09:03:03+00:00", "2026-04-07T09:07:05+00:00"]}, "open_questions": {"count": 10, "taps": ["2026-04-07T08:29:05+00:00", "2026-04-07T08:33:27+00:00", "2026-04-07T08:37:50+00:00", "2026-04-07T08:42:12+00:00", "2026-04-07T08:45:35+00:00", "2026-04-07T08:49:57+00:00", "2026-04-07T08:54:20+00:00", "2026-04-07T08:58:42+00:00", "2026-04-07T09:02:05+00:00", "2026-04-07T09:06:27+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-04-07T08:34:00+00:00", "the_goal"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-04-07T08:43:17+00:00", "to_ponder"], ["En elev retter sin løsning efter at have set en andens.", "2026-04-07T08:52:34+00:00", "feedback"], ["Læreren samler op med tre eksempler fra klassen.", "2026-04-07T09:01:51+00:00", "feedback"]]}, "goal_visible": "clearly", "goal_retold": "throughout", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "clearly", "feedback_shared": "a_little", "what_worked": "Du gik rundt og stillede hvert par det samme korte spørgsmål. Det satte dem i gang igen.", "something_to_ponder": "Hvordan kunne de hurtige få noget at gå videre med uden at vente på dig?"}, "declined": []}',4,'da','2026-04-07 08:25:00','2026-04-07 09:34:00','2026-04-07 09:34:00','01941ef28d9473fd98b18d9473f3f095',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d967226abbfe174e5f0fd67','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d957d999fafc02a9fbc6ecb','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"look_for": "Om mine spørgsmål lægger op til mere end ét svar.", "happening_now": {"segments": [["teacher_explains", 360, "2026-05-12T08:02:00+00:00"], ["on_their_own", 600, "2026-05-12T08:08:00+00:00"], ["in_between", 480, "2026-05-12T08:18:00+00:00"], ["class_talks", 420, "2026-05-12T08:26:00+00:00"], ["together", 300, "2026-05-12T08:33:00+00:00"]]}, "voices": {"count": 8, "taps": ["2026-05-12T08:07:00+00:00", "2026-05-12T08:12:17+00:00", "2026-05-12T08:17:34+00:00", "2026-05-12T08:22:51+00:00", "2026-05-12T08:27:08+00:00", "2026-05-12T08:32:25+00:00", "2026-05-12T08:37:42+00:00", "2026-05-12T08:42:59+00:00"]}, "student_questions": {"count": 7, "taps": ["2026-05-12T08:07:37+00:00", "2026-05-12T08:13:32+00:00", "2026-05-12T08:19:26+00:00", "2026-05-12T08:25:21+00:00", "2026-05-12T08:30:15+00:00", "2026-05-12T08:36:10+00:00", "2026-05-12T08:42:04+00:00"]}, "open_questions": {"count": 15, "taps": ["2026-05-12T08:04:48+00:00", "2026-05-12T08:07:54+00:00", "2026-05-12T08:11:00+00:00", "2026-05-12T08:14:06+00:00", "2026-05-12T08:16:11+00:00", "2026-05-12T08:19:17+00:00", "2026-05-12T08:22:23+00:00", "2026-05-12T08:25:29+00:00", "2026-05-12T08:27:34+00:00", "2026-05-12T08:30:40+00:00", "2026-05-12T08:33:46+00:00", "2026-05-12T08:35:52+00:00", "2026-05-12T08:38:57+00:00", "2026-05-12T08:42:03+00:00", "2026-05-12T08:45:09+00:00"]}, "evidence": {"lines": [["Læreren spørger og venter. Fem hænder kommer op.", "2026-05-12T08:13:15+00:00", "active"], ["En gruppe fordeler arbejdet uden voksne.", "2026-05-12T08:24:47+00:00", "active"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-05-12T08:36:19+00:00", "to_ponder"]]}, "goal_visible": "a_little", "goal_retold": "a_little", "time_to_think": "clearly", "many_voices": "throughout", "feedback_usable": "throughout", "feedback_shared": "throughout", "what_worked": "Afslutningen, hvor alle skrev én ting, de nu kan, gav dig noget at bygge på.", "something_to_ponder": "Hvad ville der ske, hvis eleverne selv sagde målet efter de første ti minutter?"}, "declined": []}',4,'da','2026-05-12 08:02:00','2026-05-12 09:03:00','2026-05-12 09:03:00','01941ef28d97744c9f626760ab93e2dc',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d997b3b9e7f7860e0c42a06','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9878b193a9134433dbf259','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Om eleverne ved, hvad de skal kunne, når timen er slut.", "happening_now": {"segments": [["teacher_explains", 300, "2026-06-16T09:53:00+00:00"], ["class_talks", 420, "2026-06-16T09:58:00+00:00"], ["on_their_own", 660, "2026-06-16T10:05:00+00:00"], ["in_between", 480, "2026-06-16T10:16:00+00:00"], ["together", 660, "2026-06-16T10:24:00+00:00"]]}, "voices": {"count": 13, "taps": ["2026-06-16T09:56:12+00:00", "2026-06-16T09:59:42+00:00", "2026-06-16T10:03:12+00:00", "2026-06-16T10:06:42+00:00", "2026-06-16T10:09:12+00:00", "2026-06-16T10:12:42+00:00", "2026-06-16T10:16:12+00:00", "2026-06-16T10:19:41+00:00", "2026-06-16T10:22:11+00:00", "2026-06-16T10:25:41+00:00", "2026-06-16T10:29:11+00:00", "2026-06-16T10:31:41+00:00", "2026-06-16T10:35:11+00:00"]}, "student_questions": {"count": 10, "taps": ["2026-06-16T09:57:05+00:00", "2026-06-16T10:01:27+00:00", "2026-06-16T10:05:50+00:00", "2026-06-16T10:10:12+00:00", "2026-06-16T10:13:35+00:00", "2026-06-16T10:17:57+00:00", "2026-06-16T10:22:20+00:00", "2026-06-16T10:26:42+00:00", "2026-06-16T10:30:05+00:00", "2026-06-16T10:34:27+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-06-16T09:56:27+00:00", "2026-06-16T10:00:12+00:00", "2026-06-16T10:03:57+00:00", "2026-06-16T10:07:41+00:00", "2026-06-16T10:10:26+00:00", "2026-06-16T10:14:11+00:00", "2026-06-16T10:17:55+00:00", "2026-06-16T10:21:40+00:00", "2026-06-16T10:24:25+00:00", "2026-06-16T10:28:09+00:00", "2026-06-16T10:31:54+00:00", "2026-06-16T10:34:39+00:00"]}, "evidence": {"lines": [["Læreren spørger og venter. Fem hænder kommer op.", "2026-06-16T10:02:00+00:00", "active"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-06-16T10:11:17+00:00", "to_ponder"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-06-16T10:20:34+00:00", "to_ponder"], ["Halvdelen skriver, resten taler om noget andet.", "2026-06-16T10:29:51+00:00", "to_ponder"]]}, "goal_visible": "throughout", "goal_retold": "throughout", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "clearly", "feedback_shared": "clearly", "what_worked": "En gruppe gik i stå og fandt selv hjælp på plakaten, før de spurgte.", "something_to_ponder": "Hvem hørte vi ikke fra i dag, og hvordan kunne de komme til orde?"}, "declined": []}',4,'da','2026-06-16 09:53:00','2026-06-16 10:54:00','2026-06-16 10:54:00','01941ef28d9a7f949aa61403e2231ffe',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d9c799dbce96893fcf6001d','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9b71c7a7750cc7b9303ee7','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"look_for": "Hvad de stille elever laver, når vi taler sammen i klassen.", "happening_now": {"segments": [["teacher_explains", 600, "2026-06-26T07:15:00+00:00"], ["in_between", 300, "2026-06-26T07:25:00+00:00"], ["on_their_own", 360, "2026-06-26T07:30:00+00:00"], ["class_talks", 660, "2026-06-26T07:36:00+00:00"]]}, "voices": {"count": 5, "taps": ["2026-06-26T07:22:30+00:00", "2026-06-26T07:30:17+00:00", "2026-06-26T07:38:04+00:00", "2026-06-26T07:45:51+00:00", "2026-06-26T07:52:38+00:00"]}, "student_questions": {"count": 13, "taps": ["2026-06-26T07:18:12+00:00", "2026-06-26T07:21:42+00:00", "2026-06-26T07:25:12+00:00", "2026-06-26T07:28:42+00:00", "2026-06-26T07:31:12+00:00", "2026-06-26T07:34:42+00:00", "2026-06-26T07:38:12+00:00", "2026-06-26T07:41:41+00:00", "2026-06-26T07:44:11+00:00", "2026-06-26T07:47:41+00:00", "2026-06-26T07:51:11+00:00", "2026-06-26T07:53:41+00:00", "2026-06-26T07:57:11+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-06-26T07:18:27+00:00", "2026-06-26T07:22:12+00:00", "2026-06-26T07:25:57+00:00", "2026-06-26T07:29:41+00:00", "2026-06-26T07:32:26+00:00", "2026-06-26T07:36:11+00:00", "2026-06-26T07:39:55+00:00", "2026-06-26T07:43:40+00:00", "2026-06-26T07:46:25+00:00", "2026-06-26T07:50:09+00:00", "2026-06-26T07:53:54+00:00", "2026-06-26T07:56:39+00:00"]}, "evidence": {"lines": [["En elev fortæller sin makker, hvad de er i gang med.", "2026-06-26T07:24:00+00:00", "the_goal"], ["En gruppe fordeler arbejdet uden voksne.", "2026-06-26T07:33:17+00:00", "active"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-06-26T07:42:34+00:00", "to_ponder"], ["Halvdelen skriver, resten taler om noget andet.", "2026-06-26T07:51:51+00:00", "to_ponder"]]}, "goal_visible": "throughout", "goal_retold": "clearly", "time_to_think": "clearly", "many_voices": "clearly", "feedback_usable": "a_little", "feedback_shared": "throughout", "what_worked": "Du gav en elev tid til at tænke færdig, og svaret blev længere end det første.", "something_to_ponder": "Hvilken del af timen kunne eleverne selv have styret?"}, "declined": []}',4,'da','2026-06-26 07:15:00','2026-06-26 08:30:00','2026-06-26 08:30:00','01941ef28d9d7c89bea56ca891b68958',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28d9e713fbe7f8a9b4ab1b094','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9b71c7a7750cc7b9303ee7','interview',1,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"drawn": {"picked": ["01941ef2-8d96-7534-b365-58f0748e3574", "01941ef2-8d97-7643-89f6-ff932a7b546f", "01941ef2-8d99-7d7b-a917-ee28520a4d99"], "absent": []}, "talks": {"rows": [{"answers": {"working_on": "En plakat sammen med to andre", "will_learn": "At forklare noget svært, så andre kan forstå det", "easy_now": "At finde på, hvordan den skal se ud", "hard_now": "At vide, hvad der er vigtigst at få med", "comes_next": "Vise den til nabogruppen og høre, om de forstår den", "supported": "six"}, "declined": []}, {"answers": {"working_on": "Opgaverne i hæftet", "will_learn": "Det står på tavlen", "easy_now": "At finde svarene i bogen", "hard_now": "At skrive det med mine egne ord", "comes_next": "Det ved jeg ikke. Jeg spørger nok", "supported": "three"}, "declined": []}, {"answers": {"working_on": "Min tekst til plakaten", "will_learn": "At bruge kriterierne, når jeg ser på mit eget", "easy_now": "At skrive begyndelsen", "hard_now": "At vælge noget fra", "comes_next": "Rette det, min makker fik øje på", "supported": "five"}, "declined": []}]}, "heard_again": "Flere elever kunne sige, hvad de lavede. Færre kunne sige, hvad de skulle lære af det. To pegede selv på tavlen for at finde målet.", "something_to_ponder": "Hvad ville der ske, hvis eleverne valgte det næste skridt, før de spurgte dig?"}, "declined": []}',3,'da','2026-06-26 07:35:00','2026-06-26 08:25:00','2026-06-26 08:25:00','01941ef28d9f77f190ca7f7ab026532c',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28da075d280bddd620ec4dc28','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9b71c7a7750cc7b9303ee7','own-lesson',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"lesson_day": "2026-06-26", "lesson_class": {"picked": ["01941ef2-8d94-79a0-8b44-49b8c8c71dac"], "absent": []}, "lesson_subject": {"picked": ["matematik"], "absent": []}, "look_for": "Om de, der plejer at vente på mig, kommer i gang selv.", "goal_visible": "throughout", "goal_retold": "a_little", "time_to_think": "clearly", "many_voices": "a_little", "feedback_usable": "clearly", "feedback_shared": "a_little", "what_worked": "Da grupperne så på hinandens plakater, kom der gang i snakken. Flere rettede noget bagefter uden at spørge.", "more_voices": "At alle siger én ting til deres makker, før jeg spørger ud i klassen.", "try_next": "Jeg venter fem sekunder, før jeg vælger, hvem der svarer."}, "declined": []}',3,'da','2026-06-26 10:15:00','2026-06-26 10:24:00','2026-06-26 10:24:00','01941ef28da17b5e915eb1fc1ef303db',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28da3762b9e36c28ce97430bc','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28da27e63a96592e4e955df1d','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"look_for": "Hvad de stille elever laver, når vi taler sammen i klassen.", "happening_now": {"segments": [["teacher_explains", 480, "2026-08-25T06:49:00+00:00"], ["class_talks", 300, "2026-08-25T06:57:00+00:00"], ["together", 360, "2026-08-25T07:02:00+00:00"], ["on_their_own", 420, "2026-08-25T07:08:00+00:00"]]}, "voices": {"count": 7, "taps": ["2026-08-25T06:54:37+00:00", "2026-08-25T07:00:32+00:00", "2026-08-25T07:06:26+00:00", "2026-08-25T07:12:21+00:00", "2026-08-25T07:17:15+00:00", "2026-08-25T07:23:10+00:00", "2026-08-25T07:29:04+00:00"]}, "student_questions": {"count": 10, "taps": ["2026-08-25T06:53:05+00:00", "2026-08-25T06:57:27+00:00", "2026-08-25T07:01:50+00:00", "2026-08-25T07:06:12+00:00", "2026-08-25T07:09:35+00:00", "2026-08-25T07:13:57+00:00", "2026-08-25T07:18:20+00:00", "2026-08-25T07:22:42+00:00", "2026-08-25T07:26:05+00:00", "2026-08-25T07:30:27+00:00"]}, "open_questions": {"count": 13, "taps": ["2026-08-25T06:52:12+00:00", "2026-08-25T06:55:42+00:00", "2026-08-25T06:59:12+00:00", "2026-08-25T07:02:42+00:00", "2026-08-25T07:05:12+00:00", "2026-08-25T07:08:42+00:00", "2026-08-25T07:12:12+00:00", "2026-08-25T07:15:41+00:00", "2026-08-25T07:18:11+00:00", "2026-08-25T07:21:41+00:00", "2026-08-25T07:25:11+00:00", "2026-08-25T07:27:41+00:00", "2026-08-25T07:31:11+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-08-25T06:56:30+00:00", "the_goal"], ["En elev fortæller sin makker, hvad de er i gang med.", "2026-08-25T07:04:17+00:00", "the_goal"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-08-25T07:12:04+00:00", "to_ponder"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-08-25T07:19:51+00:00", "to_ponder"], ["En elev viser et udkast og får at vide, hvad næste skridt er.", "2026-08-25T07:26:38+00:00", "feedback"]]}, "goal_visible": "a_little", "goal_retold": "clearly", "time_to_think": "clearly", "many_voices": "throughout", "feedback_usable": "clearly", "feedback_shared": "clearly", "what_worked": "Du gik rundt og stillede hvert par det samme korte spørgsmål. Det satte dem i gang igen.", "something_to_ponder": "Hvilken del af timen kunne eleverne selv have styret?"}, "declined": []}',4,'da','2026-08-25 06:49:00','2026-08-25 07:52:00','2026-08-25 07:52:00','01941ef28da473cf92cec1fabcaea1f2',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28da670abaf0682765c2daee8','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28da570d881abdbe07dbf3fa9','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"look_for": "Om makkerparrene bruger kriterierne, når de ser på hinandens arbejde.", "happening_now": {"segments": [["teacher_explains", 360, "2026-11-20T11:32:00+00:00"], ["class_talks", 660, "2026-11-20T11:38:00+00:00"], ["together", 420, "2026-11-20T11:49:00+00:00"], ["on_their_own", 300, "2026-11-20T11:56:00+00:00"]]}, "voices": {"count": 13, "taps": ["2026-11-20T11:35:12+00:00", "2026-11-20T11:38:42+00:00", "2026-11-20T11:42:12+00:00", "2026-11-20T11:45:42+00:00", "2026-11-20T11:48:12+00:00", "2026-11-20T11:51:42+00:00", "2026-11-20T11:55:12+00:00", "2026-11-20T11:58:41+00:00", "2026-11-20T12:01:11+00:00", "2026-11-20T12:04:41+00:00", "2026-11-20T12:08:11+00:00", "2026-11-20T12:10:41+00:00", "2026-11-20T12:14:11+00:00"]}, "student_questions": {"count": 12, "taps": ["2026-11-20T11:35:27+00:00", "2026-11-20T11:39:12+00:00", "2026-11-20T11:42:57+00:00", "2026-11-20T11:46:41+00:00", "2026-11-20T11:49:26+00:00", "2026-11-20T11:53:11+00:00", "2026-11-20T11:56:55+00:00", "2026-11-20T12:00:40+00:00", "2026-11-20T12:03:25+00:00", "2026-11-20T12:07:09+00:00", "2026-11-20T12:10:54+00:00", "2026-11-20T12:13:39+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-11-20T11:35:27+00:00", "2026-11-20T11:39:12+00:00", "2026-11-20T11:42:57+00:00", "2026-11-20T11:46:41+00:00", "2026-11-20T11:49:26+00:00", "2026-11-20T11:53:11+00:00", "2026-11-20T11:56:55+00:00", "2026-11-20T12:00:40+00:00", "2026-11-20T12:03:25+00:00", "2026-11-20T12:07:09+00:00", "2026-11-20T12:10:54+00:00", "2026-11-20T12:13:39+00:00"]}, "evidence": {"lines": [["En elev viser et udkast og får at vide, hvad næste skridt er.", "2026-11-20T11:43:15+00:00", "feedback"], ["Halvdelen skriver, resten taler om noget andet.", "2026-11-20T11:54:47+00:00", "to_ponder"], ["En elev retter sin løsning efter at have set en andens.", "2026-11-20T12:06:19+00:00", "feedback"]]}, "goal_visible": "throughout", "goal_retold": "throughout", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "a_little", "feedback_shared": "clearly"}, "declined": []}',3,'da','2026-11-20 11:32:00','2026-11-20 12:35:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dae784a9141b31bb7f66365','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "sometimes", "other_way": "not_yet", "ask_for_help": "not_yet", "give_up": "mostly", "hard_success": "Jeg delte mit digt op i små bidder og tog en ad gangen.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "Læreren satte en streg der hvor det gik galt med at sætte komma, så kunne jeg selv finde det.", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "nearly_always", "glad_of_learning": "mostly", "get_better": "Jeg vil gerne blive bedre til de uregelmæssige verber."}, "declined": []}',5,'da','2026-05-27 07:23:00','2026-05-27 07:33:00','2026-05-27 07:33:00','01941ef28daf745ba06c38e280c85c03',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28db077f8b895ad4a1bfeda9f','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg sagde undskyld.", "goal_progress": "close", "what_helps": "Når jeg kan se hvor langt jeg er nået.", "talk_about": "Det er lige meget.", "next_goal": "At sige noget mindst en gang i hver time i matematik.", "grown_ups_can": "Sørge for at der er ro."}, "declined": []}',2,'da','2026-06-08 10:09:00','2026-06-08 10:26:00','2026-06-08 10:26:00','01941ef28db171fb947b877fb80e07f8',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28db277a08b1fd99b538936b5','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "nearly_always", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "nearly_always", "makes_choices": "nearly_always", "doing_well": "Du retter selv din tekst igennem, før du viser den til mig.", "suggested_step": "Spørg din makker først, og så mig."}, "declined": []}',6,'da','2026-06-05 06:46:00','2026-06-05 06:55:00','2026-06-05 06:55:00','01941ef28db37a6d986087da068eb872',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28db4753ab7ca3fc9734c82cb','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "nearly_always", "ask_for_help": "mostly", "give_up": "sometimes", "feedback_clear": "not_yet", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "feedback_helped": "At min gyserhistorie var spændende.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "in_group", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes"}, "declined": []}',5,'da','2026-05-29 10:31:00','2026-05-29 10:53:00','2026-05-29 10:53:00','01941ef28db574d5a3a33f723986608a',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28db67e8b8ead03dcb10f0082','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At vi blev enige i vores gruppe uden at blive uvenner.", "goal_progress": "on_the_way", "what_helps": "At opgaven bliver delt op.", "talk_about": "At jeg nogle gange keder mig i historie.", "next_goal": "At blive færdig med min gyserhistorie til tiden.", "grown_ups_can": "Give mig en opgave ad gangen."}, "declined": []}',2,'da','2026-05-29 08:32:00','2026-05-29 08:57:00','2026-05-29 08:57:00','01941ef28db775fd913d6c692eca4485',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28db8780eb8efe6b419da727e','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "sometimes", "listens_to_others": "sometimes", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du fremlagde roligt og tydeligt, og du svarede på spørgsmål bagefter.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-06-10 09:33:00','2026-06-10 09:40:00','2026-06-10 09:40:00','01941ef28db9735f96f4e3d147479626',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dba73f8a96bb01305cb2c55','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "nearly_always", "give_up": "sometimes", "hard_success": "Jeg var ved at give op på min gyserhistorie, men så fik jeg en god ide i bussen.", "feedback_clear": "nearly_always", "feedback_used": "nearly_always", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "not_at_all", "learn_best": "alone", "have_a_say": "mostly", "glad_of_learning": "mostly"}, "declined": ["curious", "feedback_helped"]}',5,'da','2026-06-08 10:45:00','2026-06-08 11:08:00','2026-06-08 11:08:00','01941ef28dbb7226b136c1460e3c5a84',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dbc750f8da3ea5be14ec5a7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "close", "what_helps": "Når vi laver noget med hænderne.", "talk_about": "Jeg vil gerne tale om procenter.", "next_goal": "At øve mig i de uregelmæssige verber hver dag.", "grown_ups_can": "Mine forældre kan hjælpe mig med at huske mine ting."}, "declined": []}',2,'da','2026-06-08 10:44:00','2026-06-08 11:03:00','2026-06-08 11:03:00','01941ef28dbd740d90f17697361717c1',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dbe7852b8202b2d5a9af1a0','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "nearly_always", "doing_well": "Du prøver en ny måde, når den første ikke virker. Det så jeg flere gange i engelsk."}, "declined": []}',6,'da','2026-06-02 10:18:00','2026-06-02 10:25:00','2026-06-02 10:25:00','01941ef28dbf754186333e3c6d25e7bc',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dc07bb3b1278f3fcd0194a7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "nearly_always", "give_up": "sometimes", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_helped": "Ikke så meget synes jeg.", "heard": "mostly", "leave_it": "sometimes", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly"}, "declined": ["belong", "listen"]}',5,'da','2026-05-29 06:43:00','2026-05-29 07:06:00','2026-05-29 07:06:00','01941ef28dc170aeafcf442167767ff4',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dc276c1bc86765a5d11ec41','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg er stolt af forsøget med planter.", "goal_progress": "no_goal", "what_helps": "At jeg må prøve selv først.", "talk_about": "Hvem jeg arbejder sammen med.", "next_goal": "At gøre mig mere umage i matematik.", "grown_ups_can": "Læreren kan vise flere eksempler på procenter."}, "declined": []}',2,'da','2026-06-10 11:29:00','2026-06-10 11:47:00','2026-06-10 11:47:00','01941ef28dc372ca8320c29994831da5',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dc47864afb43f3800d45193','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du stiller spørgsmål, som hele klassen har glæde af.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-06-05 09:18:00','2026-06-05 09:26:00','2026-06-05 09:26:00','01941ef28dc57d059317d8d33c5a5a3c',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dc67a9ba8d7253b94c51bf3','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "nearly_always", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Vi var to der forklarede det for hinanden, og så forstod jeg det med koordinatsystemet.", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "nearly_always", "belong": "nearly_always", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At bede om hjælp før jeg bliver sur."}, "declined": []}',5,'da','2026-06-05 06:57:00','2026-06-05 07:20:00','2026-06-05 07:20:00','01941ef28dc778b4bd1156c3621498e7',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dc8722594d4112bc5975600','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Det ved jeg ikke.", "goal_progress": "close", "what_helps": "At sidde ved siden af en jeg arbejder godt med.", "talk_about": "Jeg vil gerne tale om at skrive en indledning.", "next_goal": "At lave en plan før jeg starter.", "grown_ups_can": "Læreren kan vise flere eksempler på at finde rumfang."}, "declined": []}',2,'da','2026-05-29 07:12:00','2026-05-29 07:28:00','2026-05-29 07:28:00','01941ef28dc97c1fb5f05a9136c5d6e6',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dca7451837d274d80e465ce','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du er god til at se, hvad der mangler, når I arbejder sammen.", "suggested_step": "Lad de andre tale færdig, og sig så, hvad du tænker om det, de sagde."}, "declined": []}',6,'da','2026-06-10 07:31:00','2026-06-10 07:47:00','2026-06-10 07:47:00','01941ef28dcb793e8090311e31f0d01d',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dcc74618fa285f6fcc68ffe','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_next": "mostly", "other_way": "sometimes", "ask_for_help": "not_yet", "give_up": "sometimes", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "mostly", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "Engelsk, så jeg kan tale med min kusine."}, "declined": ["feedback_helped"]}',5,'da','2026-06-05 09:24:00','2026-06-05 09:40:00','2026-06-05 09:40:00','01941ef28dcd71ab89b80d881cbdb862',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dce716597c18ed72367dbd1','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg viste forsøget med planter for hele klassen.", "goal_progress": "close", "what_helps": "En plan for dagen.", "talk_about": "Det der går godt.", "grown_ups_can": "Forklare det en gang til uden at sukke."}, "declined": []}',2,'da','2026-06-03 10:32:00','2026-06-03 10:48:00','2026-06-03 10:48:00','01941ef28dcf7975805ad9aa1123a0a3',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dd07fb99bf33346c3f7c34b','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "sometimes", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har øvet dig støt, og det kan ses i matematik.", "suggested_step": "Øv dig ti minutter om dagen i håndværk og design i de næste to uger."}, "declined": []}',6,'da','2026-05-22 10:37:00','2026-05-22 10:45:00','2026-05-22 10:45:00','01941ef28dd175788d736bc5044dd922',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dd27bfeb904660a66cd9d16','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "mostly", "hard_success": "Jeg prøvede tre forskellige måder før det virkede.", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "not_yet", "feedback_helped": "At min fremlæggelse var spændende.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "glad_of_learning": "mostly"}, "declined": ["curious", "have_a_say"]}',5,'da','2026-05-26 09:23:00','2026-05-26 09:33:00','2026-05-26 09:33:00','01941ef28dd37e7184b6643faaa87b45',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dd476bcbed46b39629fbfd9','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "not_begun", "what_helps": "Når jeg må tegne det.", "talk_about": "Hvordan det går i natur og teknologi.", "next_goal": "Stavning."}, "declined": []}',2,'da','2026-05-29 10:46:00','2026-05-29 10:59:00','2026-05-29 10:59:00','01941ef28dd5786a8f354676c4b28f3c',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dd67ebbba6176dc86665d33','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du stiller spørgsmål, som hele klassen har glæde af.", "suggested_step": "Bed om en pause, før det bliver for meget."}, "declined": []}',6,'da','2026-06-05 10:41:00','2026-06-05 11:02:00','2026-06-05 11:02:00','01941ef28dd77b5d8f6241ddd2ed80d4',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dd87f1a9cac9c161b8acca5','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "sometimes", "goal_good_work": "nearly_always", "try_first": "sometimes", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "not_at_all", "hard_success": "Jeg lavede en liste over det jeg manglede.", "feedback_clear": "not_yet", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "En i min gruppe sagde at modellen af broen manglede billeder, og det var rigtigt.", "belong": "nearly_always", "heard": "sometimes", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "in_group", "curious": "sometimes", "have_a_say": "sometimes", "get_better": "Ved ikke helt, måske dansk."}, "declined": ["glad_of_learning", "goal_next"]}',5,'da','2026-06-08 11:30:00','2026-06-08 11:44:00','2026-06-08 11:44:00','01941ef28dd972acbb693681391643ad',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dda70b784a479e401396c42','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_progress": "on_the_way", "what_helps": "Små pauser.", "talk_about": "Hvad jeg kan gøre for at huske de uregelmæssige verber.", "next_goal": "At tage det roligt når det driller.", "grown_ups_can": "Have lidt mere bevægelse i matematik."}, "declined": []}',2,'da','2026-05-29 06:56:00','2026-05-29 07:18:00','2026-05-29 07:18:00','01941ef28ddb733b9ac4d582516a1d92',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28ddc7fbcac9fc88c0f2df0dd','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-06-11 10:10:00','2026-06-11 10:18:00','2026-06-11 10:18:00','01941ef28ddd7a9f966abc6970bdda36',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dde79b69f385558bef595f9','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_why": "mostly", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "mostly", "hard_success": "Jeg tog en pause og prøvede igen bagefter.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "At min indledning var god men at slutningen manglede.", "belong": "mostly", "heard": "sometimes", "listen": "mostly", "leave_it": "mostly", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes", "get_better": "At læse tykke bøger."}, "declined": ["goal_known", "learn_best"]}',5,'da','2026-05-29 11:20:00','2026-05-29 11:40:00','2026-05-29 11:40:00','01941ef28ddf72e1b6bcf0d4396a9620',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28de070cd905cf4f7f76828d8','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "sometimes", "tries_first": "sometimes", "keeps_going": "not_yet", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du retter selv din tekst igennem, før du viser den til mig.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-05-22 08:14:00','2026-05-22 08:33:00','2026-05-22 08:33:00','01941ef28de17a8b91bad4423c3370b4',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28de270d894fd69b88c1c0bf6','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d917879818e68ee2569c01c','01941ef28d917879818e68ee2569c01c','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "sometimes", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Jeg regnede den baglæns for at se om det passede.", "feedback_clear": "mostly", "feedback_used": "mostly", "belong": "mostly", "heard": "nearly_always", "leave_it": "not_at_all", "learn_best": "depends", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "nearly_always", "get_better": "At fremlægge uden at kigge på papiret."}, "declined": []}',5,'da','2026-05-29 08:42:00','2026-05-29 08:57:00','2026-05-29 08:57:00','01941ef28de37b7d9ed5f4759cee3797',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28de47f78b8a0f22a29c46264','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d917879818e68ee2569c01c','01941ef28d917879818e68ee2569c01c','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg har læst fire bøger på en måned.", "goal_progress": "no_goal", "what_helps": "Når jeg får et eksempel først.", "talk_about": "At jeg nogle gange keder mig i dansk.", "grown_ups_can": "Lade mig arbejde et stille sted."}, "declined": []}',2,'da','2026-06-11 06:05:00','2026-06-11 06:13:00','2026-06-11 06:13:00','01941ef28de57190b8684293fc9cb2ba',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28de67693a778a25d91c7ec73','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "nearly_always", "makes_choices": "mostly", "doing_well": "Du fremlagde roligt og tydeligt, og du svarede på spørgsmål bagefter.", "suggested_step": "Spørg din makker først, og så mig."}, "declined": []}',6,'da','2026-06-08 08:31:00','2026-06-08 08:50:00','2026-06-08 08:50:00','01941ef28de7736b92f962c33fc86a2e',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28de8764ab95a32f64e564f48','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "mostly", "other_way": "mostly", "ask_for_help": "nearly_always", "give_up": "not_at_all", "hard_success": "Jeg læste opgaven en gang til, og så kunne jeg se hvad jeg havde overset.", "feedback_clear": "sometimes", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "heard": "mostly", "listen": "sometimes", "leave_it": "sometimes", "learn_best": "depends", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At holde tempo og ikke sidde og drømme."}, "declined": ["belong"]}',5,'da','2026-05-29 10:44:00','2026-05-29 10:58:00','2026-05-29 10:58:00','01941ef28de97d8b834c8b19f42e29f2',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dea7942be89c6f9f90ec18f','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg kan forklare at sætte komma til min lillebror.", "goal_progress": "close", "what_helps": "Små pauser.", "talk_about": "At jeg har fået flere venner i klassen.", "grown_ups_can": "Minde mig om at holde pause."}, "declined": []}',2,'da','2026-05-25 08:47:00','2026-05-25 08:58:00','2026-05-25 08:58:00','01941ef28deb7d9d9f861388fe246343',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dec7d7cb788c6a2e900814e','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9278038e46153f42b342f5','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "sometimes", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "sometimes", "suggested_step": "Fortæl mig om fredagen, hvad der lykkedes i ugens løb."}, "declined": []}',6,'da','2026-05-29 07:15:00','2026-05-29 07:27:00','2026-05-29 07:27:00','01941ef28ded724db4fb5fa9694822c0',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28dee77d4a5264424b98aafd2','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "not_yet", "goal_next": "sometimes", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Vi var to der forklarede det for hinanden, og så forstod jeg det med at stave lange ord.", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "not_yet", "feedback_helped": "En i min gruppe sagde at min bograpport manglede billeder, og det var rigtigt.", "belong": "not_yet", "heard": "sometimes", "listen": "not_yet", "leave_it": "nearly_always", "learn_best": "alone", "curious": "mostly", "have_a_say": "sometimes", "glad_of_learning": "sometimes"}, "declined": []}',5,'da','2026-06-12 10:38:00','2026-06-12 10:58:00','2026-06-12 10:58:00','01941ef28def756087e9cf8799c60ad6',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28df07e638fb5fb07c0e77c50','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg turde synge med til morgensang.", "goal_progress": "on_the_way", "talk_about": "Om jeg kan få mere tid til min fremlæggelse.", "next_goal": "At pakke min taske aftenen før."}, "declined": []}',2,'da','2026-06-02 09:55:00','2026-06-02 10:05:00','2026-06-02 10:05:00','01941ef28df1701c840c0dff409fc929',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28df27c50a64ce287938b89a4','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "sometimes", "tries_first": "mostly", "keeps_going": "sometimes", "understands_feedback": "mostly", "uses_feedback": "not_yet", "takes_part": "mostly", "listens_to_others": "sometimes", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Bed om en pause, før det bliver for meget."}, "declined": []}',6,'da','2026-06-08 11:34:00','2026-06-08 11:53:00','2026-06-08 11:53:00','01941ef28df376e5bc3c316da34b10e3',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e197b0885d7266f4e1f5666','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "other_way": "not_yet", "ask_for_help": "mostly", "give_up": "mostly", "hard_success": "Det var at skrive en indledning. Jeg blev ved til den var der.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "Jeg fik at vide hvad næste skridt var, det var rart.", "belong": "mostly", "heard": "mostly", "listen": "sometimes", "leave_it": "sometimes", "learn_best": "alone", "curious": "mostly", "have_a_say": "sometimes", "glad_of_learning": "sometimes", "get_better": "At skrive længere historier."}, "declined": []}',5,'da','2026-06-03 09:28:00','2026-06-03 09:38:00','2026-06-03 09:38:00','01941ef28e1a7abc89cc227aae6fc79c',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e1b7b25bcddd44f41294fc1','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"goal_progress": "on_the_way", "what_helps": "Musik i ørerne når vi skriver.", "talk_about": "At jeg gerne vil have sværere opgaver i håndværk og design.", "next_goal": "At forstå at stave lange ord så godt at jeg kan forklare det."}, "declined": []}',2,'da','2026-06-12 10:56:00','2026-06-12 11:20:00','2026-06-12 11:20:00','01941ef28e1c7489886b1a663178ffe9',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e1d73aa88021cdb118872c7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d957f5f804901e297302d92','01941ef28d967534b36558f0748e3574','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "mostly", "uses_feedback": "nearly_always", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": ["understands_feedback"]}',6,'da','2026-06-15 08:09:00','2026-06-15 08:32:00','2026-06-15 08:32:00','01941ef28e1e73bfab417c3555bff2a0',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e1f7d88a48c55451ef2e52f','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d957f5f804901e297302d92','01941ef28d97764389f6ff932a7b546f','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "sometimes", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "sometimes", "uses_feedback": "not_yet", "takes_part": "not_yet", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-05-29 07:39:00','2026-05-29 07:46:00','2026-05-29 07:46:00','01941ef28e20712eb64635ef8c77c4c0',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e2170c48f3db69faf133d57','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "try_first": "sometimes", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg delte min fremlæggelse op i små bidder og tog en ad gangen.", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "feedback_helped": "Min lærer spurgte hvorfor, så måtte jeg tænke mig om en gang til.", "belong": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "in_group", "curious": "not_yet", "have_a_say": "not_yet", "glad_of_learning": "sometimes", "get_better": "At bede om hjælp før jeg bliver sur."}, "declined": ["goal_next"]}',5,'da','2026-06-15 06:11:00','2026-06-15 06:21:00','2026-06-15 06:21:00','01941ef28e227d398fb3368f8518fb62',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e237470a0e1918636f73ad9','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"proud_of": "At jeg har læst fire bøger på en måned.", "goal_progress": "on_the_way", "what_helps": "Når jeg kan se hvor langt jeg er nået.", "talk_about": "Hvordan jeg kommer hurtigere i gang.", "next_goal": "Stavning.", "grown_ups_can": "Sige til når jeg gør noget godt."}, "declined": []}',2,'da','2026-05-29 10:35:00','2026-05-29 10:51:00','2026-05-29 10:51:00','01941ef28e247435aa43fe84f39e71ad',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e257f0189078205b9523b4e','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d957f5f804901e297302d92','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "sometimes", "keeps_going": "sometimes", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "not_yet", "doing_well": "Du har taget mere ansvar for gruppens arbejde end ved sidste samtale.", "suggested_step": "Fortæl mig om fredagen, hvad der lykkedes i ugens løb."}, "declined": []}',6,'da','2026-06-08 08:05:00','2026-06-08 08:23:00','2026-06-08 08:23:00','01941ef28e26773ea618f05e184e43f0',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e277ad79f68d751c76e0b64','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"goal_known": "not_yet", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "not_yet", "try_first": "mostly", "other_way": "not_yet", "give_up": "mostly", "hard_success": "Jeg var ved at give op på min gyserhistorie, men så fik jeg en god ide i bussen.", "feedback_clear": "not_yet", "feedback_in_time": "sometimes", "belong": "mostly", "heard": "sometimes", "listen": "mostly", "leave_it": "mostly", "learn_best": "alone", "curious": "sometimes", "have_a_say": "sometimes", "glad_of_learning": "sometimes", "get_better": "At koncentrere mig når der er larm."}, "declined": ["feedback_used"]}',5,'da','2026-06-15 06:19:00','2026-06-15 06:32:00','2026-06-15 06:32:00','01941ef28e2878b19b56195862d5e97f',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e2973c8aa6e768ce2615d91','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d957f5f804901e297302d92','01941ef28d997d7ba917ee28520a4d99','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "not_yet", "keeps_going": "sometimes", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sig højt, hvor du går i stå, før du beder om hjælp."}, "declined": []}',6,'da','2026-06-09 08:40:00','2026-06-09 09:02:00','2026-06-09 09:02:00','01941ef28e2a77cf8f7ef85ee7d3adb0',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e437d188a489a75484bb1ea','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "nearly_always", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "sometimes", "other_way": "mostly", "ask_for_help": "sometimes", "give_up": "sometimes", "hard_success": "Jeg regnede den baglæns for at se om det passede."}, "declined": []}',2,'da','2026-11-20 11:47:00','2026-11-20 11:53:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e44761eb05178c6e4536b15','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "nearly_always", "listens_to_others": "mostly", "shows_curiosity": "nearly_always", "makes_choices": "mostly", "doing_well": "Du fremlagde roligt og tydeligt, og du svarede på spørgsmål bagefter.", "suggested_step": "Lav en lille plan, før du begynder, og vis mig den."}, "declined": []}',6,'da','2026-11-20 10:44:00','2026-11-20 10:51:00','2026-11-20 10:51:00','01941ef28e457b9e87a1a08c7e79c22f',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e467c049cd62777ef13dba3','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "Jeg fik at vide hvad næste skridt var, det var rart.", "belong": "mostly", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "depends", "curious": "sometimes", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At arbejde sammen med nogen jeg ikke kender så godt."}, "declined": ["goal_why"]}',5,'da','2026-11-13 08:56:00','2026-11-13 09:16:00','2026-11-13 09:16:00','01941ef28e477338aa3b4543c323d726',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e487364a189236e81e79344','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_progress": "on_the_way", "what_helps": "Når jeg ved hvad vi skal bruge det til i musik.", "talk_about": "Det at fremlægge.", "next_goal": "At gøre mig mere umage i matematik."}, "declined": []}',2,'da','2026-11-20 08:22:00','2026-11-20 08:44:00','2026-11-20 08:44:00','01941ef28e4975b3b00987c6e2061091',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e4a7037a6a5c84be8d94bf1','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "not_yet", "listens_to_others": "sometimes", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du er god til at se, hvad der mangler, når I arbejder sammen."}, "declined": []}',6,'da','2026-11-19 07:48:00','2026-11-19 08:02:00','2026-11-19 08:02:00','01941ef28e4b71eba4f92c245fab086c',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e4c79ddbaa502b4f4b71c15','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "nearly_always", "ask_for_help": "nearly_always", "give_up": "not_at_all", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "feedback_helped": "Min lærer spurgte hvorfor, så måtte jeg tænke mig om en gang til.", "belong": "nearly_always", "listen": "nearly_always", "leave_it": "not_at_all", "learn_best": "depends", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "nearly_always", "get_better": "At fremlægge uden at kigge på papiret."}, "declined": ["goal_why"]}',5,'da','2026-11-20 11:07:00','2026-11-20 11:27:00','2026-11-20 11:27:00','01941ef28e4d7f26a5f61dc34d57d3c0',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e4e728fbea59b502758d7c8','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg er stolt af forsøget med planter.", "goal_progress": "not_begun", "what_helps": "Jeg bliver bedre til lange divisionsstykker når vi øver lidt hver dag.", "talk_about": "Det at fremlægge.", "grown_ups_can": "Sørge for at der er ro."}, "declined": ["next_goal"]}',2,'da','2026-11-17 08:58:00','2026-11-17 09:17:00','2026-11-17 09:17:00','01941ef28e4f70cdafe187c951087f1c',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e5075289c775a457df873b2','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "nearly_always", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Skriv ned, hvad du vil have respons på, når du afleverer."}, "declined": []}',6,'da','2026-11-13 08:28:00','2026-11-13 08:45:00','2026-11-13 08:45:00','01941ef28e5174aba90484717e3e6ff2',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e52774a83686055e64d5c83','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "nearly_always", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Først var det helt sort, men så viste en ven mig det på en anden måde.", "feedback_clear": "sometimes", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "At mit digt var spændende.", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "depends", "curious": "nearly_always", "have_a_say": "sometimes", "glad_of_learning": "mostly", "get_better": "At koncentrere mig når der er larm."}, "declined": []}',5,'da','2026-11-20 11:19:00','2026-11-20 11:30:00','2026-11-20 11:30:00','01941ef28e537f4f97cbe6ac81702d34',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e547527b4f41532a1502c74','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg skrev en historie på tre sider.", "goal_progress": "reached", "what_helps": "En plan for dagen.", "talk_about": "At jeg nogle gange keder mig i natur og teknologi.", "next_goal": "At tage det roligt når det driller.", "grown_ups_can": "Lade mig arbejde et stille sted."}, "declined": []}',2,'da','2026-11-13 12:10:00','2026-11-13 12:35:00','2026-11-13 12:35:00','01941ef28e5576a2820559c6a38439d8',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e5674f3aef4c226910ade82','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du går i gang med det samme, og du bliver ved, selv om andre er færdige før dig.", "suggested_step": "Brug responsen fra sidst, når du begynder på det næste."}, "declined": []}',6,'da','2026-11-17 12:02:00','2026-11-17 12:10:00','2026-11-17 12:10:00','01941ef28e577ab99578d3d7f9ae2f96',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e587687882b347ec1e2cad9','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "sometimes", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du forklarer roligt for andre uden at give dem svaret.", "suggested_step": "Lav en lille plan, før du begynder, og vis mig den."}, "declined": []}',6,'da','2026-11-13 07:09:00','2026-11-13 07:28:00','2026-11-13 07:28:00','01941ef28e597b3ab9516903fc73ab38',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e5a7b7e84c83cca2566f723','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly"}, "declined": []}',1,'da','2026-11-19 07:53:00','2026-11-19 07:59:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e5b791d8b6b7429698ce48b','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "nearly_always", "makes_choices": "nearly_always", "doing_well": "Du laver en plan, før du går i gang, og følger den."}, "declined": []}',6,'da','2026-11-20 10:31:00','2026-11-20 10:47:00','2026-11-20 10:47:00','01941ef28e5c7fbc9f80110c87bd5395',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e5d76979833a823e121923d','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "mostly", "hard_success": "Jeg var ved at give op på modellen af broen, men så fik jeg en god ide i bussen.", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "belong": "mostly", "heard": "mostly", "listen": "sometimes", "leave_it": "sometimes", "learn_best": "in_group", "curious": "sometimes", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "Jeg vil gerne lære at programmere et spil."}, "declined": ["feedback_clear"]}',5,'da','2026-11-19 09:06:00','2026-11-19 09:25:00','2026-11-19 09:25:00','01941ef28e5e7b62a7d1ef6366fed851',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e5f7f28922df6120618447a','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At vi blev enige i vores gruppe uden at blive uvenner.", "goal_progress": "close", "talk_about": "Jeg vil gerne vise jer min tekst om vikinger.", "grown_ups_can": "Lytte færdig før de svarer."}, "declined": []}',2,'da','2026-11-16 10:33:00','2026-11-16 10:52:00','2026-11-16 10:52:00','01941ef28e607770ba1f7a50a30517fd',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e617ece99a9df707d48a0a0','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du siger til i god tid, når der er noget, du ikke forstår.", "suggested_step": "Lav en lille plan, før du begynder, og vis mig den."}, "declined": []}',6,'da','2026-11-20 12:21:00','2026-11-20 12:36:00','2026-11-20 12:36:00','01941ef28e6271b29dbc4239da227dd7',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e63731682bbb221874e25f3','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Jeg så på et eksempel først, og så lavede jeg mit eget.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "At min indledning var god men at slutningen manglede.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "curious": "sometimes", "have_a_say": "sometimes", "glad_of_learning": "nearly_always", "get_better": "At holde tempo og ikke sidde og drømme."}, "declined": []}',5,'da','2026-11-20 12:22:00','2026-11-20 12:37:00','2026-11-20 12:37:00','01941ef28e6478f6b1ef65c5cfc39b45',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e6571ff8f0c4c308798bd5c','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg ikke gav op i dansk.", "goal_progress": "on_the_way", "what_helps": "Når jeg må tegne det.", "talk_about": "Det er lige meget.", "next_goal": "At gøre mig mere umage i historie.", "grown_ups_can": "Læreren må gerne sige hvornår vi skal være færdige med modellen af broen."}, "declined": []}',2,'da','2026-11-17 12:10:00','2026-11-17 12:30:00','2026-11-17 12:30:00','01941ef28e667fefbf654b09875a759b',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e677727a2d84a116ec0cc94','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "sometimes", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "mostly", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du bruger det, vi taler om, allerede i den næste opgave.", "suggested_step": "Fortæl mig om fredagen, hvad der lykkedes i ugens løb."}, "declined": []}',6,'da','2026-11-20 12:24:00','2026-11-20 12:48:00','2026-11-20 12:48:00','01941ef28e687f6a90da284e2e513cf6',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e69740581166efa98cae2d6','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d917879818e68ee2569c01c','01941ef28d917879818e68ee2569c01c','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "mostly", "other_way": "not_yet", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Da jeg lavede min fremlæggelse måtte jeg starte helt forfra, men den blev god.", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "belong": "mostly", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "mostly", "learn_best": "in_group", "curious": "sometimes", "have_a_say": "sometimes", "glad_of_learning": "mostly", "get_better": "At holde tempo og ikke sidde og drømme."}, "declined": []}',5,'da','2026-11-17 08:11:00','2026-11-17 08:21:00','2026-11-17 08:21:00','01941ef28e6a7531b5114fa0487da066',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e6b78aabf13c1d695e5725b','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d917879818e68ee2569c01c','01941ef28d917879818e68ee2569c01c','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg er stolt af lydbogen.", "what_helps": "Når jeg må tegne det.", "talk_about": "Lektier.", "next_goal": "At sige noget mindst en gang i hver time i natur og teknologi.", "grown_ups_can": "Sige det på en anden måde når jeg ikke forstår."}, "declined": ["goal_progress"]}',2,'da','2026-11-16 10:42:00','2026-11-16 11:05:00','2026-11-16 11:05:00','01941ef28e6c70b7a36c5dc6cd950dc6',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e6d76d5b79ccebd35f0b4a5','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "nearly_always", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Jeg turde læse højt for klassen selvom jeg var nervøs.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "At min indledning var god men at slutningen manglede.", "belong": "mostly", "heard": "nearly_always", "listen": "mostly", "leave_it": "sometimes", "learn_best": "depends"}, "declined": []}',4,'da','2026-11-20 10:57:00','2026-11-20 11:06:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e6e7924bc0188a3f7b25644','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "not_at_all", "hard_success": "Jeg fik lavet mit digt færdig selv om jeg var syg i to dage.", "feedback_clear": "sometimes", "feedback_in_time": "not_yet", "feedback_used": "sometimes", "feedback_helped": "At jeg er god til at forklare for andre.", "belong": "not_yet", "heard": "sometimes", "listen": "not_yet", "leave_it": "nearly_always", "learn_best": "depends", "curious": "sometimes", "have_a_say": "sometimes", "glad_of_learning": "sometimes", "get_better": "Jeg vil gerne blive bedre til at bøje udsagnsord."}, "declined": []}',5,'da','2026-11-13 12:39:00','2026-11-13 12:53:00','2026-11-13 12:53:00','01941ef28e6f7c1c91536e5caa1ed69d',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e707a8e8a6280e55b367d3f','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg rækker hånden op mere end før.", "goal_progress": "on_the_way", "what_helps": "Når jeg ved hvad vi skal bruge det til i matematik.", "talk_about": "Frikvartererne.", "next_goal": "At tage det roligt når det driller.", "grown_ups_can": "Øve os i at stave lange ord i en lille gruppe."}, "declined": []}',2,'da','2026-11-13 07:36:00','2026-11-13 07:59:00','2026-11-13 07:59:00','01941ef28e717365949ef3d7d9ff7167',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e727f9fb9bd75561bad062d','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "sometimes", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "not_yet", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-11-20 11:48:00','2026-11-20 12:07:00','2026-11-20 12:07:00','01941ef28e737dba9bdd6e37f1441353',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e74771ebb92441a969120cd','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'guardian-preparation',1,'01941ef28d81768eacf1de5a097d971e','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At du tør spørge, når du ikke forstår noget.", "likes_to_tell": "Om forsøgene, og om hvem der sad hvor i kantinen.", "helps_at_home": "En pause med boller, og så én opgave ad gangen.", "talk_about": {"chosen": ["best_learning", "subject"]}, "which_subject": {"picked": ["matematik"], "absent": []}, "matters_most": "At du selv kan mærke, at det rykker. Vi kan høre, at det driller.", "can_help": "Vi kan sætte tid af tirsdag og torsdag lige efter aftensmaden.", "school_can": "Vise et eksempel på, hvordan det ser ud, når det er godt."}, "declined": []}',2,'da','2026-11-15 19:48:00','2026-11-15 20:06:00','2026-11-15 20:06:00','01941ef28e757453a1ce7348ca79c3cc',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e767e5d857e31a1fcad30f8','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'guardian-preparation',1,'01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Du har passet din træning hele efteråret, også i regnvejr.", "likes_to_tell": "Ikke så meget. Det kommer, når vi kører bil.", "talk_about": {"chosen": ["everyday", "other"]}, "matters_most": "At der er ro om aftenen, så du er frisk om morgenen.", "can_help": "Vi lægger telefonerne i skuffen klokken ni. Også vores egne."}, "declined": [], "others": {"talk_about": "Cykelturen til skole, når det er mørkt"}}',2,'da','2026-11-19 19:56:00','2026-11-19 20:12:00','2026-11-19 20:12:00','01941ef28e7778f0b572b743684ceea8',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e787bdeae5eb743e49efeb0','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'guardian-preparation',1,'01941ef28d837c4688d28bd4c412de1c','01941ef28d917879818e68ee2569c01c','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Du er god ved de små i SFO''en og bliver hilst på af dem alle sammen.", "likes_to_tell": "Om bogen, I læser højt.", "helps_at_home": "At vi laver noget andet først.", "talk_about": {"chosen": ["nothing_now"]}, "school_can": "Bare bliv ved som nu."}, "declined": []}',2,'da','2026-11-19 18:09:00','2026-11-19 18:23:00','2026-11-19 18:23:00','01941ef28e7975139e75a7aafd35d90b',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e7a77ec8e1d096975e353a5','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'guardian-preparation',1,'01941ef28d84764ea563952b23e62dee','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At du sagde det højt, da noget ikke var i orden.", "likes_to_tell": "Om frikvartererne.", "helps_at_home": "Vi går en tur, og så bliver det sagt lidt efter lidt.", "talk_about": {"chosen": ["friends", "goals"]}, "matters_most": "Om der er nogen at lave gruppearbejde med i den nye plan.", "can_help": "Vi vil gerne have klassen på besøg en lørdag."}, "declined": ["school_can"]}',2,'da','2026-11-15 20:47:00','2026-11-15 20:54:00','2026-11-15 20:54:00','01941ef28e7b766da55baa4520e4f5ce',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e7c724a856350141f6719bc','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'guardian-preparation',1,'01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Du læser selv om aftenen nu. Det gjorde du ikke sidste år.", "helps_at_home": "At vi spørger: Hvad er det første, du kan gøre?", "talk_about": {"chosen": ["goals"]}, "matters_most": "Om målet fra sidst stadig er det rigtige.", "can_help": "Vi hører gerne højtlæsning i køkkenet."}, "declined": []}',2,'da','2026-11-15 18:33:00','2026-11-15 18:47:00','2026-11-15 18:47:00','01941ef28e7d7c80abf655c31960f962',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e8475a5897b3e9e85337b2c','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg kan ikke huske en gang lige nu.", "feedback_in_time": "nearly_always", "feedback_used": "sometimes", "belong": "mostly", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "depends", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At læse tykke bøger."}, "declined": ["feedback_clear"]}',5,'da','2026-11-20 07:08:00','2026-11-20 07:23:00','2026-11-20 07:23:00','01941ef28e857fe593845ae21cb22f87',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e867effbb20255a3d808f70','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"proud_of": "At jeg sagde undskyld.", "goal_progress": "close", "what_helps": "Jeg bliver bedre til de uregelmæssige verber når vi øver lidt hver dag.", "talk_about": "Det at fremlægge.", "grown_ups_can": "Lade mig sidde tæt på tavlen."}, "declined": ["next_goal"]}',2,'da','2026-11-20 10:54:00','2026-11-20 11:05:00','2026-11-20 11:05:00','01941ef28e877b4dba47367c9e0d0c9f',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e887cedbd0168d3dc2ccc85','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"goal_known": "not_yet", "goal_why": "not_yet", "goal_good_work": "not_yet", "goal_next": "sometimes"}, "declined": []}',1,'da','2026-11-13 10:44:00','2026-11-13 10:48:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e8971dc85bdbaf413489201','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'judgement',1,'01941ef28d957f5f804901e297302d92','01941ef28d97764389f6ff932a7b546f','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "not_yet", "tries_first": "mostly", "keeps_going": "sometimes", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Spørg din makker først, og så mig."}, "declined": []}',6,'da','2026-11-20 09:51:00','2026-11-20 10:03:00','2026-11-20 10:03:00','01941ef28e8a75dca86ac92f69939732',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e8b7b9897ca433bc780cd85','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'start-up',2,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "feedback_helped": "Jeg fik en stjerne og et ønske. Ønsket hjalp mest.", "belong": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "alone", "curious": "not_yet", "have_a_say": "not_yet", "glad_of_learning": "sometimes", "get_better": "At holde tempo og ikke sidde og drømme."}, "declined": ["goal_known"]}',5,'da','2026-11-17 10:06:00','2026-11-17 10:12:00','2026-11-17 10:12:00','01941ef28e8c71619e15c04af05f12ae',NULL,NULL,'','',0,NULL,NULL);
INSERT INTO "response" VALUES('01941ef28e8d7f64b0e4dbb77c1b2d88','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369',NULL,'preparation',1,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9479a08b4449b8c8c71dac','{"answers": {"proud_of": "At jeg ikke gav op i billedkunst.", "goal_progress": "close", "what_helps": "Når vi laver noget med hænderne.", "talk_about": "Jeg er glad for billedkunst og vil gerne lave mere af det.", "grown_ups_can": "Forklare det en gang til uden at sukke."}, "declined": []}',2,'da','2026-11-13 12:03:00','2026-11-13 12:23:00','2026-11-13 12:23:00','01941ef28e8e7c278554da003e7310c7',NULL,NULL,'','',0,NULL,NULL);
CREATE TABLE "round" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "title" VARCHAR(255) NOT NULL, "opens_on" DATE NOT NULL, "closes_on" DATE NOT NULL, "closed_at" DATETIME, "trial" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"));
INSERT INTO "round" VALUES('01941ef28da779b5a4f5557d8f270458','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','Samtalerunde maj 2026','2026-05-22','2026-06-15','2026-06-16 00:00:00',0);
INSERT INTO "round" VALUES('01941ef28e3b7717965f7e5125c5f369','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','Samtalerunde november 2026','2026-11-13','2026-12-03',NULL,0);
CREATE TABLE "round_form" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE);
INSERT INTO "round_form" VALUES('01941ef28da87537805995d5db4a5197','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','start-up',2);
INSERT INTO "round_form" VALUES('01941ef28da97d0e9179db27f1c355ef','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','preparation',1);
INSERT INTO "round_form" VALUES('01941ef28daa7c56a81c5b3c70ca0720','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','judgement',1);
INSERT INTO "round_form" VALUES('01941ef28dab787e8b640f7fb682aa10','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate',1);
INSERT INTO "round_form" VALUES('01941ef28e3c76a293883aeb4f040d42','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','start-up',2);
INSERT INTO "round_form" VALUES('01941ef28e3d71e88a9433093e0e25b5','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','preparation',1);
INSERT INTO "round_form" VALUES('01941ef28e3e7949930ba1b91c4ef57e','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','judgement',1);
INSERT INTO "round_form" VALUES('01941ef28e3f72b7a2f9d29eeb9c80b3','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','class-climate',1);
INSERT INTO "round_form" VALUES('01941ef28e407f3ca168a6bac33cba35','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','guardian-preparation',1);
CREATE TABLE "round_group" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE, FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "round_group" VALUES('01941ef28dac7a99893eb4aac2b6a007','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e');
INSERT INTO "round_group" VALUES('01941ef28dad7b399724f9619f4dbeb2','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9479a08b4449b8c8c71dac');
INSERT INTO "round_group" VALUES('01941ef28e41714fb58c63317d3c89ac','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d8678849aa6187179c5509e');
INSERT INTO "round_group" VALUES('01941ef28e427826beed8e7be5c317fd','01941ef28d81791b853ffd1061ea80bd','01941ef28e3b7717965f7e5125c5f369','01941ef28d9479a08b4449b8c8c71dac');
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_initial','2026-11-23 00:08:07.659649');
INSERT INTO "schema_migration" VALUES(2,'0002_own_hands','2026-11-23 00:08:07.669245');
INSERT INTO "schema_migration" VALUES(3,'0003_never_lost','2026-11-23 00:08:07.684997');
CREATE TABLE "school" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "turn_to" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "school" VALUES('01941ef28d827c3098b84572bc8331d7','01941ef28d81791b853ffd1061ea80bd','Havbakkeskolen','din kontaktlærer, en voksen på gangen eller Lone på kontoret, lokale 12');
CREATE TABLE "school_group" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "team_id" TEXT, "lineage" TEXT NOT NULL, "code_hash" VARCHAR(255), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("team_id") REFERENCES "school_group" ("id"));
INSERT INTO "school_group" VALUES('01941ef28d857fdd89345c465ea29d42','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','team','Team 7.B',NULL,'01941ef28d857fdd89345c465ea29d42',NULL);
INSERT INTO "school_group" VALUES('01941ef28d8678849aa6187179c5509e','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','class','7.B','01941ef28d857fdd89345c465ea29d42','01941ef28d8678849aa6187179c5509e','a6bebddf368cd544c822861b6625bbf6272362e4e34f0a89b1660e29e279ac45');
INSERT INTO "school_group" VALUES('01941ef28d9479a08b4449b8c8c71dac','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','class','Basisholdet','01941ef28d857fdd89345c465ea29d42','01941ef28d9479a08b4449b8c8c71dac','2e7d78ab5acb6e46eee842afabc82dafb80e917af9c9cb366d9e3dce47d315a8');
CREATE TABLE "sealed_answer" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "document" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "sealed_answer" VALUES('e4d16e4b00404970b726642cb7d0a6a7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "nearly_always", "wrong_is_fine": "nearly_always", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "mostly", "one_thing": "At vi må bestemme lidt mere selv i matematik."}, "declined": ["ideas_count"]}');
INSERT INTO "sealed_answer" VALUES('8060ba676a9a4b2dae37980cae8309f2','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "get_going": "nearly_always", "ideas_count": "nearly_always", "one_thing": "At grupperne ikke altid er de samme."}, "declined": ["help_decide"]}');
INSERT INTO "sealed_answer" VALUES('c42ac199a7c44df3953b6bed420b13a7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "nearly_always", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "mostly", "ideas_count": "mostly", "one_thing": "At der er voksne ude i frikvarteret."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('44a661e33f9e40e4afbe306c60afcaa6','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('47c08943a2dc4b1a87fd19fdc61ac230','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "after_a_quarrel": "goes_on", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "nearly_always", "help_decide": "nearly_always", "ideas_count": "mostly"}, "declined": ["help_each_other"]}');
INSERT INTO "sealed_answer" VALUES('f380d0a4bdf24fa99546e0ec38228754','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "we_talk", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "mostly", "ideas_count": "sometimes", "one_thing": "At man ikke skal være bange for at fremlægge."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('428f1bf04d3b4552a1e5c67fd0f42cd3','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "nearly_always", "wrong_is_fine": "nearly_always", "after_a_quarrel": "we_talk", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "mostly", "one_thing": "At vi må bestemme lidt mere selv i billedkunst."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('37dd069a6728404cbd30175ec6aa0e37','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "sometimes", "wrong_is_fine": "sometimes", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "sometimes", "ideas_count": "not_at_all", "one_thing": "At man ikke skal være bange for at fremlægge."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('222a8ff7833b4804be8f29d6a067e8f5','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "sometimes", "ideas_count": "sometimes", "one_thing": "At vi holder op med at kommentere det de andre har på."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('ac83eeda26b840679f10569cf80da65c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "nearly_always", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "listen_in_class": "sometimes", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "mostly"}, "declined": ["calm_to_think"]}');
INSERT INTO "sealed_answer" VALUES('f94fdb89bfa642e4b6afec9147246aa0','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "help_decide": "nearly_always", "ideas_count": "mostly"}, "declined": ["get_going"]}');
CREATE TABLE "sheet" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT, "group_id" TEXT, "title" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "maker_id" TEXT NOT NULL, "made_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("maker_id") REFERENCES "person" ("id"));
INSERT INTO "sheet" VALUES('01941ef28d84704ca51920970e59d711','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','Årets læringssamtaler','conversation-plan',1,'01941ef28d87720c82c0d6c62d4b2e3c','2026-10-19 11:20:00');
INSERT INTO "sheet" VALUES('01941ef28d877f3f9a8b763bbddee3ec','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7',NULL,'Flere elever til orde','action-plan',1,'01941ef28d837143a8bd49a840703476','2026-11-02 12:20:00');
INSERT INTO "sheet" VALUES('01941ef28d8a7c63972d22fd7119511c','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7',NULL,'Når elever går i stå og venter','account',1,'01941ef28d837143a8bd49a840703476','2026-11-20 12:20:00');
CREATE TABLE "visit" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "observer_id" TEXT NOT NULL, "teacher_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "lesson" VARCHAR(255) NOT NULL, "held_on" DATE NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("observer_id") REFERENCES "person" ("id"), FOREIGN KEY ("teacher_id") REFERENCES "person" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "visit" VALUES('01941ef28d8c7cd7a20ff6567d908367','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d8678849aa6187179c5509e','Musik, 5. lektion','2026-01-27','visit',2);
INSERT INTO "visit" VALUES('01941ef28d8f74dba980692f3c94241e','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d9479a08b4449b8c8c71dac','Musik, 5. lektion','2026-03-03','visit',2);
INSERT INTO "visit" VALUES('01941ef28d927cf7b2c090a0a6e9c73f','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','Matematik, 5. lektion','2026-04-07','visit',2);
INSERT INTO "visit" VALUES('01941ef28d957d999fafc02a9fbc6ecb','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d9479a08b4449b8c8c71dac','Musik, 4. lektion','2026-05-12','visit',2);
INSERT INTO "visit" VALUES('01941ef28d9878b193a9134433dbf259','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d8678849aa6187179c5509e','Musik, 2. lektion','2026-06-16','visit',2);
INSERT INTO "visit" VALUES('01941ef28d9b71c7a7750cc7b9303ee7','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9479a08b4449b8c8c71dac','Matematik, 3. lektion','2026-06-26','visit',2);
INSERT INTO "visit" VALUES('01941ef28da27e63a96592e4e955df1d','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d9479a08b4449b8c8c71dac','Musik, 5. lektion','2026-08-25','visit',2);
INSERT INTO "visit" VALUES('01941ef28da570d881abdbe07dbf3fa9','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d957f5f804901e297302d92','01941ef28d9479a08b4449b8c8c71dac','Musik, 5. lektion','2026-11-20','visit',2);
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE UNIQUE INDEX "person_username" ON "person" ("username");
CREATE UNIQUE INDEX "person_login_key" ON "person" ("login_key");
CREATE INDEX "person_owner_id_family_name_given_name" ON "person" ("owner_id", "family_name", "given_name");
CREATE UNIQUE INDEX "conversation_owner_id_student_id_round_id" ON "conversation" ("owner_id", "student_id", "round_id");
CREATE INDEX "conversation_owner_id_round_id" ON "conversation" ("owner_id", "round_id");
CREATE UNIQUE INDEX "agreement_owner_id_conversation_id_place" ON "agreement" ("owner_id", "conversation_id", "place");
CREATE INDEX "failure_account_at" ON "failure" ("account", "at");
CREATE UNIQUE INDEX "goal_owner_id_conversation_id" ON "goal" ("owner_id", "conversation_id");
CREATE UNIQUE INDEX "group_code_hash" ON "school_group" ("code_hash");
CREATE INDEX "group_owner_id_school_id_name" ON "school_group" ("owner_id", "school_id", "name");
CREATE INDEX "group_owner_id_team_id" ON "school_group" ("owner_id", "team_id");
CREATE INDEX "membership_owner_id_person_id" ON "membership" ("owner_id", "person_id");
CREATE INDEX "membership_owner_id_group_id_role" ON "membership" ("owner_id", "group_id", "role");
CREATE INDEX "reading_owner_id_subject_at" ON "reading" ("owner_id", "subject", "at");
CREATE UNIQUE INDEX "release_owner_id_round_id_group_id_name_version" ON "release" ("owner_id", "round_id", "group_id", "name", "version");
CREATE INDEX "release_owner_id_group_id_round_id" ON "release" ("owner_id", "group_id", "round_id");
CREATE INDEX "visit_owner_id_observer_id_held_on" ON "visit" ("owner_id", "observer_id", "held_on");
CREATE INDEX "visit_owner_id_teacher_id" ON "visit" ("owner_id", "teacher_id");
CREATE UNIQUE INDEX "roundform_owner_id_round_id_name" ON "round_form" ("owner_id", "round_id", "name");
CREATE UNIQUE INDEX "roundgroup_owner_id_round_id_group_id" ON "round_group" ("owner_id", "round_id", "group_id");
CREATE INDEX "roundgroup_owner_id_group_id" ON "round_group" ("owner_id", "group_id");
CREATE UNIQUE INDEX "definition_owner_id_name_version" ON "definition" ("owner_id", "name", "version");
CREATE UNIQUE INDEX "draft_owner_id_name" ON "draft" ("owner_id", "name");
CREATE INDEX "guardianship_owner_id_guardian_id" ON "guardianship" ("owner_id", "guardian_id");
CREATE INDEX "guardianship_owner_id_student_id" ON "guardianship" ("owner_id", "student_id");
CREATE INDEX "sheet_owner_id_maker_id" ON "sheet" ("owner_id", "maker_id");
CREATE INDEX "sheet_owner_id_school_id" ON "sheet" ("owner_id", "school_id");
CREATE INDEX "round_owner_id_school_id_opens_on" ON "round" ("owner_id", "school_id", "opens_on");
CREATE INDEX "anonymousanswer_owner_id_round_id_name" ON "anonymous_answer" ("owner_id", "round_id", "name");
CREATE UNIQUE INDEX "participation_owner_id_round_id_name_person_id_about_id" ON "participation" ("owner_id", "round_id", "name", "person_id", "about_id");
CREATE INDEX "sealedanswer_owner_id_round_id_name" ON "sealed_answer" ("owner_id", "round_id", "name");
CREATE INDEX "membership_owner_id_school_id_role" ON "membership" ("owner_id", "school_id", "role");
CREATE UNIQUE INDEX "school_owner_id_name" ON "school" ("owner_id", "name");
CREATE INDEX "response_owner_id_about_id_name" ON "response" ("owner_id", "about_id", "name");
CREATE INDEX "response_owner_id_round_id_group_id_version" ON "response" ("owner_id", "round_id", "group_id", "version");
CREATE UNIQUE INDEX "response_owner_id_round_id_name_person_id_about_id" ON "response" ("owner_id", "round_id", "name", "person_id", "about_id");
CREATE UNIQUE INDEX "response_owner_id_sheet_id_person_id" ON "response" ("owner_id", "sheet_id", "person_id");
CREATE UNIQUE INDEX "response_owner_id_visit_id_name_person_id" ON "response" ("owner_id", "visit_id", "name", "person_id");
COMMIT;
