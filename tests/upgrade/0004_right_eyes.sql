BEGIN TRANSACTION;
CREATE TABLE "agreement" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "conversation_id" TEXT NOT NULL, "place" INTEGER NOT NULL, "text" TEXT NOT NULL, "who" VARCHAR(255) NOT NULL, "status" VARCHAR(255) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE);
INSERT INTO "agreement" VALUES('01941ef28de57190b8684293fc9cb2ba','01941ef28d81791b853ffd1061ea80bd','01941ef28de37b7d9ed5f4759cee3797',0,'Vi pakker tasken sammen aftenen før.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28de8764ab95a32f64e564f48','01941ef28d81791b853ffd1061ea80bd','01941ef28de67693a778a25d91c7ec73',0,'Jeg skriver én ting i logbogen hver fredag.','student','open');
INSERT INTO "agreement" VALUES('01941ef28deb7d9d9f861388fe246343','01941ef28d81791b853ffd1061ea80bd','01941ef28de97d8b834c8b19f42e29f2',0,'Jeg kommer forbi dit bord i de første ti minutter.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28dec7d7cb788c6a2e900814e','01941ef28d81791b853ffd1061ea80bd','01941ef28de97d8b834c8b19f42e29f2',1,'Vi spørger, hvad du har lært, når vi spiser.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28def756087e9cf8799c60ad6','01941ef28d81791b853ffd1061ea80bd','01941ef28ded724db4fb5fa9694822c0',0,'Jeg tager min bog med hjem og læser hver aften.','student','open');
INSERT INTO "agreement" VALUES('01941ef28df27c50a64ce287938b89a4','01941ef28d81791b853ffd1061ea80bd','01941ef28df07e638fb5fb07c0e77c50',0,'Jeg lægger et eksempel frem, når vi begynder på noget nyt.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28df577a686902f56bfadd6ec','01941ef28d81791b853ffd1061ea80bd','01941ef28df376e5bc3c316da34b10e3',0,'Jeg lægger et eksempel frem, når vi begynder på noget nyt.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28df676ffa6279ae7c0045322','01941ef28d81791b853ffd1061ea80bd','01941ef28df376e5bc3c316da34b10e3',1,'Vi pakker tasken sammen aftenen før.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28df9754f8faa2eab39937ac9','01941ef28d81791b853ffd1061ea80bd','01941ef28df771d89f5dabccd02bc606',0,'Jeg lægger telefonen væk, når jeg laver lektier.','student','open');
INSERT INTO "agreement" VALUES('01941ef28dfc7185b58a6831445bf82d','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b',0,'Jeg skriver dagens mål på tavlen.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28dfd744e8a6bbd8e5723a334','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b',1,'Jeg giver dig et stille sted at arbejde, når du beder om det.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e007bfe9c15a818469b4722','01941ef28d81791b853ffd1061ea80bd','01941ef28dfe70928cd043d9b87f5e5d',0,'Jeg vælger selv, hvor jeg sidder, når jeg skal skrive.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e26773ea618f05e184e43f0','01941ef28d81791b853ffd1061ea80bd','01941ef28e247435aa43fe84f39e71ad',0,'Vi pakker tasken sammen aftenen før.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28e2973c8aa6e768ce2615d91','01941ef28d81791b853ffd1061ea80bd','01941ef28e277ad79f68d751c76e0b64',0,'Vi pakker tasken sammen aftenen før.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28e2a77cf8f7ef85ee7d3adb0','01941ef28d81791b853ffd1061ea80bd','01941ef28e277ad79f68d751c76e0b64',1,'Jeg kommer forbi dit bord i de første ti minutter.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e2d7daeab389a3dfbd3b09a','01941ef28d81791b853ffd1061ea80bd','01941ef28e2b70bb9224761259e71398',0,'Jeg tager min bog med hjem og læser hver aften.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e2e7e06a73ee6069eb1e160','01941ef28d81791b853ffd1061ea80bd','01941ef28e2b70bb9224761259e71398',1,'Jeg øver mig ti minutter tre gange om ugen.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e317d7dbdf8be102f9f3a85','01941ef28d81791b853ffd1061ea80bd','01941ef28e2f7c84b5ba5a832b8e1191',0,'Jeg finder en fast makker til dig i matematik.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e3477eb898541a2c64f64a1','01941ef28d81791b853ffd1061ea80bd','01941ef28e3275a0bb071d9cbed1a7cf',0,'Jeg giver dig et stille sted at arbejde, når du beder om det.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e357fea9a50e6a70d7b1f17','01941ef28d81791b853ffd1061ea80bd','01941ef28e3275a0bb071d9cbed1a7cf',1,'Vi hører tabeller sammen om søndagen.','guardian','open');
INSERT INTO "agreement" VALUES('01941ef28e387db28b025d7d7aadfd13','01941ef28d81791b853ffd1061ea80bd','01941ef28e367a9abf258358a662c26b',0,'Jeg skriver én ting i logbogen hver fredag.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e39749dac0011afffdbdc6d','01941ef28d81791b853ffd1061ea80bd','01941ef28e367a9abf258358a662c26b',1,'Jeg skriver dagens mål på tavlen.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e3c76a293883aeb4f040d42','01941ef28d81791b853ffd1061ea80bd','01941ef28e3a7b76a514d9e70efd66e2',0,'Jeg lægger telefonen væk, når jeg laver lektier.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e577ab99578d3d7f9ae2f96','01941ef28d81791b853ffd1061ea80bd','01941ef28e5576a2820559c6a38439d8',0,'Jeg skriver én ting i logbogen hver fredag.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e5a7b7e84c83cca2566f723','01941ef28d81791b853ffd1061ea80bd','01941ef28e587687882b347ec1e2cad9',0,'Jeg finder en fast makker til dig i matematik.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e5b791d8b6b7429698ce48b','01941ef28d81791b853ffd1061ea80bd','01941ef28e587687882b347ec1e2cad9',1,'Jeg viser min plan, før jeg går i gang.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e5e7b62a7d1ef6366fed851','01941ef28d81791b853ffd1061ea80bd','01941ef28e5c7fbc9f80110c87bd5395',0,'Læsevejlederen finder tre bøger frem.','other','open');
INSERT INTO "agreement" VALUES('01941ef28e5f7f28922df6120618447a','01941ef28d81791b853ffd1061ea80bd','01941ef28e5c7fbc9f80110c87bd5395',1,'Jeg lægger telefonen væk, når jeg laver lektier.','student','open');
INSERT INTO "agreement" VALUES('01941ef28e6271b29dbc4239da227dd7','01941ef28d81791b853ffd1061ea80bd','01941ef28e607770ba1f7a50a30517fd',0,'Jeg kommer forbi dit bord i de første ti minutter.','teacher','open');
INSERT INTO "agreement" VALUES('01941ef28e63731682bbb221874e25f3','01941ef28d81791b853ffd1061ea80bd','01941ef28e607770ba1f7a50a30517fd',1,'Jeg viser min plan, før jeg går i gang.','student','open');
INSERT INTO "agreement" VALUES('01941ef28eb374e2bfb6e79578b2ed6b','01941ef28d81791b853ffd1061ea80bd','01941ef28eb176dfabfd5e18be60297d',0,'Jeg tager min bog med hjem og læser hver aften.','student','open');
INSERT INTO "agreement" VALUES('01941ef28eb47690a40cc9ebe9679de9','01941ef28d81791b853ffd1061ea80bd','01941ef28eb176dfabfd5e18be60297d',1,'Vi hører tabeller sammen om søndagen.','guardian','open');
CREATE TABLE "anonymous_answer" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "document" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "anonymous_answer" VALUES('81c69427fb074fa88d12beb21edf405c','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('4c004bd6c37c49cc9ec390d9094f1f2a','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "get_going": "nearly_always", "ideas_count": "sometimes"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('805d029ccbc24b89af3084b0f421c50a','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "goes_on", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "sometimes", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('aee713a0f80d4198bb74a5b3e7b9a5cd','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "get_going": "nearly_always", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('dd3642d9c2d44707aac35dc2c4f1459f','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "sometimes", "wrong_is_fine": "sometimes", "after_a_quarrel": "goes_on", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "nearly_always", "help_decide": "mostly", "ideas_count": "mostly", "one_thing": "At man ikke skal være bange for at fremlægge."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('77874a9ae0404619b2c9a52c614d3ab6','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "not_known", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "nearly_always", "one_thing": "Mere tid til at lære hinanden at kende."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('d94c660e28794cf79105db4a901225cf','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('663e6ae9321f4e608b905b220b938473','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "nearly_always", "one_thing": "At grupperne ikke altid er de samme."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('f6ad65c88002477bba33cf58686593fa','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "sometimes", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "nearly_always"}, "declined": ["one_thing"]}');
INSERT INTO "anonymous_answer" VALUES('f69bb8e475304bfc92be2bbe275d7af3','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d9a78409509a3c86ba2fbbb','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "sometimes", "wrong_is_fine": "sometimes", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "sometimes", "ideas_count": "not_at_all"}, "declined": ["help_decide"]}');
INSERT INTO "anonymous_answer" VALUES('3ebed24c8632481ea656369eb03adcbf','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d9a78409509a3c86ba2fbbb','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "not_known", "calm_to_think": "sometimes", "listen_in_class": "not_at_all", "help_decide": "sometimes", "ideas_count": "sometimes"}, "declined": ["get_going"]}');
CREATE TABLE "audit_entry" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "actor" TEXT, "deed" VARCHAR(255) NOT NULL, "subject" TEXT, "details" TEXT NOT NULL, "at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "audit_entry" VALUES('01a22ced7a27769fa62c93372c2a83af','01941ef28d81791b853ffd1061ea80bd','b2f1b0381e9e4d41b0815ba2ba6f0167','case.asked','b2f1b0381e9e4d41b0815ba2ba6f0167','{"kind": "access"}','2026-11-30 14:48:10.535309');
INSERT INTO "audit_entry" VALUES('01a22ced7a35706189495c8e136d1bd6','01941ef28d81791b853ffd1061ea80bd','094995bff187422499eabd1c6a0de111','codes.made',NULL,'{"group": "01941ef2-8d91-7879-818e-68ee2569c01c", "students": 7}','2026-11-30 14:48:10.549324');
INSERT INTO "audit_entry" VALUES('01a22ced7a3c7154a190405ccb970eb0','01941ef28d81791b853ffd1061ea80bd','37a0afd24ae34fefb4740ccef4727447','looked.as','b2f1b0381e9e4d41b0815ba2ba6f0167','{}','2026-11-30 14:48:10.556221');
CREATE TABLE "case" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT, "asked_by_id" TEXT, "kind" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "state" VARCHAR(255) NOT NULL, "decision" VARCHAR(255) NOT NULL, "ground" TEXT NOT NULL, "withheld" TEXT NOT NULL, "handler_id" TEXT, "asked_at" DATETIME NOT NULL, "due_on" DATE NOT NULL, "decided_at" DATETIME, "released_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("asked_by_id") REFERENCES "person" ("id"), FOREIGN KEY ("handler_id") REFERENCES "person" ("id"));
INSERT INTO "case" VALUES('01a22ced7a267258a869e514de494739','01941ef28d81791b853ffd1061ea80bd','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','access','Jeg vil gerne se det hele.','asked','','','[]',NULL,'2026-11-30 14:48:10.535039','2026-12-30',NULL,NULL);
CREATE TABLE "code_sheet" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "key" TEXT NOT NULL, "made_by_id" TEXT NOT NULL, "made_at" DATETIME NOT NULL, "students" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("made_by_id") REFERENCES "person" ("id"));
INSERT INTO "code_sheet" VALUES('01a22ced7a3476dcbdf506291bf1d493','01941ef28d81791b853ffd1061ea80bd','01941ef28d917879818e68ee2569c01c','19f533479fdf47ad8d99a7e762a6b2a0','01941ef28d9278038e46153f42b342f5','2026-11-30 14:48:10.548264',7);
CREATE TABLE "conversation" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "opened_by_id" TEXT NOT NULL, "opened_at" DATETIME NOT NULL, "waived" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("opened_by_id") REFERENCES "person" ("id"));
INSERT INTO "conversation" VALUES('01941ef28de37b7d9ed5f4759cee3797','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d887af29bd3511e3dffb7b2','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 11:45:00',0);
INSERT INTO "conversation" VALUES('01941ef28de67693a778a25d91c7ec73','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d897ca7b366be87743aa196','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 06:01:00',0);
INSERT INTO "conversation" VALUES('01941ef28de97d8b834c8b19f42e29f2','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8a7e3ab69ecfefae331401','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-23 10:19:00',0);
INSERT INTO "conversation" VALUES('01941ef28ded724db4fb5fa9694822c0','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-17 09:31:00',0);
INSERT INTO "conversation" VALUES('01941ef28df07e638fb5fb07c0e77c50','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-23 11:43:00',0);
INSERT INTO "conversation" VALUES('01941ef28df376e5bc3c316da34b10e3','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-18 06:32:00',0);
INSERT INTO "conversation" VALUES('01941ef28df771d89f5dabccd02bc606','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8e7438b95a3f75b3907428','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-17 07:39:00',0);
INSERT INTO "conversation" VALUES('01941ef28dfa77bba77a341e3fba518b','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8f71838942155ff28b9060','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 06:57:00',0);
INSERT INTO "conversation" VALUES('01941ef28dfe70928cd043d9b87f5e5d','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d90702faa6907ba21252de7','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 09:49:00',0);
INSERT INTO "conversation" VALUES('01941ef28e247435aa43fe84f39e71ad','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9278038e46153f42b342f5','2026-06-19 06:21:00',0);
INSERT INTO "conversation" VALUES('01941ef28e277ad79f68d751c76e0b64','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9278038e46153f42b342f5','2026-06-18 11:33:00',0);
INSERT INTO "conversation" VALUES('01941ef28e2b70bb9224761259e71398','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d957f5f804901e297302d92','01941ef28d9278038e46153f42b342f5','2026-06-23 10:21:00',0);
INSERT INTO "conversation" VALUES('01941ef28e2f7c84b5ba5a832b8e1191','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d967534b36558f0748e3574','01941ef28d9278038e46153f42b342f5','2026-06-17 09:25:00',0);
INSERT INTO "conversation" VALUES('01941ef28e3275a0bb071d9cbed1a7cf','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d97764389f6ff932a7b546f','01941ef28d9278038e46153f42b342f5','2026-06-16 06:06:00',0);
INSERT INTO "conversation" VALUES('01941ef28e367a9abf258358a662c26b','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9278038e46153f42b342f5','2026-06-19 07:41:00',0);
INSERT INTO "conversation" VALUES('01941ef28e3a7b76a514d9e70efd66e2','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d997d7ba917ee28520a4d99','01941ef28d9278038e46153f42b342f5','2026-06-24 06:08:00',0);
INSERT INTO "conversation" VALUES('01941ef28e5576a2820559c6a38439d8','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9b7eeb8c0972d219023332','2026-06-16 10:05:00',0);
INSERT INTO "conversation" VALUES('01941ef28e587687882b347ec1e2cad9','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9b7eeb8c0972d219023332','2026-06-19 10:42:00',0);
INSERT INTO "conversation" VALUES('01941ef28e5c7fbc9f80110c87bd5395','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9e74d98ada76bde27c223a','01941ef28d9b7eeb8c0972d219023332','2026-06-24 06:58:00',0);
INSERT INTO "conversation" VALUES('01941ef28e607770ba1f7a50a30517fd','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9b7eeb8c0972d219023332','2026-06-17 11:25:00',0);
INSERT INTO "conversation" VALUES('01941ef28eb176dfabfd5e18be60297d','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9278038e46153f42b342f5','2026-11-27 14:00:00',0);
INSERT INTO "conversation" VALUES('01941ef28eb57c449222f240cf106b7f','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d97764389f6ff932a7b546f','01941ef28d9278038e46153f42b342f5','2026-11-27 14:40:00',0);
INSERT INTO "conversation" VALUES('01941ef28eb677f2b891d1e5e3e7671c','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9278038e46153f42b342f5','2026-11-27 14:20:00',0);
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
','de205808ccc0a99007530222abe209c074c7faa83ae3ed3b5b3a3892e5a4bcb6','wellbeing 1','01941ef28dc07397a6496616d945d58b','2026-10-21 12:10:00',NULL);
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
','wellbeing-2 1','01941ef28dc07397a6496616d945d58b',1,'2026-11-27 10:35:00','2026-10-21 12:10:00','');
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
','','01941ef28dc07397a6496616d945d58b',0,'2026-11-27 09:35:00','2026-10-21 12:10:00','[{"question": "", "outcome": "changed", "reasons": [["Beside each question in own words it now says what may be written. See that it fits.", {}]]}, {"question": "", "outcome": "changed", "reasons": [["The description became the purpose. See that it says why you ask.", {}]]}, {"question": "", "outcome": "changed", "reasons": [["Decide who answers, what it is about, and who reads the answers. It now says that students answer about themselves, by name, and that nobody else reads it.", {}]]}, {"question": "udbytte", "outcome": "taken", "reasons": [["", {}]]}, {"question": "vaerksted", "outcome": "changed", "reasons": [["What is stored for some of its answers has another name here.", {}]]}, {"question": "film_laert", "outcome": "taken", "reasons": [["", {}]]}, {"question": "samarbejde", "outcome": "changed", "reasons": [["Each of its lines became a question of its own.", {}], ["What is stored for some of its answers has another name here.", {}]]}, {"question": "mere_af", "outcome": "changed", "reasons": [["What is stored for some of its answers has another name here.", {}]]}, {"question": "emner", "outcome": "dropped", "reasons": [["Left out: answers cannot be put in order. Ask for the most important ones instead.", {}]]}, {"question": "billede", "outcome": "dropped", "reasons": [["Left out: files, pictures and sound cannot be handed in. Ask for words.", {}]]}, {"question": "raad", "outcome": "taken", "reasons": [["", {}]]}]');
CREATE TABLE "failure" ("id" TEXT NOT NULL PRIMARY KEY, "account" VARCHAR(255) NOT NULL, "at" DATETIME NOT NULL);
CREATE TABLE "goal" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "conversation_id" TEXT NOT NULL, "text" TEXT NOT NULL, "signs" TEXT NOT NULL, "help" TEXT NOT NULL, "status" VARCHAR(255) NOT NULL, "saved_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE);
INSERT INTO "goal" VALUES('01941ef28de47f78b8a0f22a29c46264','01941ef28d81791b853ffd1061ea80bd','01941ef28de37b7d9ed5f4759cee3797','Jeg tager min del af arbejdet i gruppen.','Vi skriver navn på opgaverne, og mine bliver lavet.','Gruppen laver en plan sammen.','under_way','2026-06-19 12:05:00');
INSERT INTO "goal" VALUES('01941ef28de7736b92f962c33fc86a2e','01941ef28d81791b853ffd1061ea80bd','01941ef28de67693a778a25d91c7ec73','Jeg beder selv om respons på noget bestemt.','Der står et spørgsmål på det, jeg afleverer.','Vi øver os i at spørge.','under_way','2026-06-19 06:21:00');
INSERT INTO "goal" VALUES('01941ef28dea7942be89c6f9f90ec18f','01941ef28d81791b853ffd1061ea80bd','01941ef28de97d8b834c8b19f42e29f2','Jeg vælger selv en bog, som jeg har lyst til at læse.','Jeg har læst den og fortalt om den.','En tur på biblioteket.','under_way','2026-06-23 10:39:00');
INSERT INTO "goal" VALUES('01941ef28dee77d4a5264424b98aafd2','01941ef28d81791b853ffd1061ea80bd','01941ef28ded724db4fb5fa9694822c0','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-17 09:51:00');
INSERT INTO "goal" VALUES('01941ef28df1701c840c0dff409fc929','01941ef28d81791b853ffd1061ea80bd','01941ef28df07e638fb5fb07c0e77c50','Jeg prøver på to måder, før jeg beder om hjælp.','Man kan se begge forsøg på mit papir.','Jeg må gerne bruge kladdepapir og god tid.','under_way','2026-06-23 12:03:00');
INSERT INTO "goal" VALUES('01941ef28df4727b87d1b4b79a87e448','01941ef28d81791b853ffd1061ea80bd','01941ef28df376e5bc3c316da34b10e3','Jeg bliver ved i ti minutter, når noget driller.','Jeg sætter et kryds i kalenderen, hver gang det lykkes.','Et æggeur på bordet.','under_way','2026-06-18 06:52:00');
INSERT INTO "goal" VALUES('01941ef28df872fd9dbed6ceb482f2e0','01941ef28d81791b853ffd1061ea80bd','01941ef28df771d89f5dabccd02bc606','Jeg bruger én ting fra min respons i den næste opgave.','Jeg skriver øverst, hvad jeg har brugt.','Responsen kommer, før vi begynder på det næste.','under_way','2026-06-17 07:59:00');
INSERT INTO "goal" VALUES('01941ef28dfb76e19be2239a945da20c','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','Jeg vælger selv en bog, som jeg har lyst til at læse.','Jeg har læst den og fortalt om den.','En tur på biblioteket.','under_way','2026-06-19 07:17:00');
INSERT INTO "goal" VALUES('01941ef28dff752d878e7a4712d3b250','01941ef28d81791b853ffd1061ea80bd','01941ef28dfe70928cd043d9b87f5e5d','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-19 10:09:00');
INSERT INTO "goal" VALUES('01941ef28e257f0189078205b9523b4e','01941ef28d81791b853ffd1061ea80bd','01941ef28e247435aa43fe84f39e71ad','Jeg prøver på to måder, før jeg beder om hjælp.','Man kan se begge forsøg på mit papir.','Jeg må gerne bruge kladdepapir og god tid.','under_way','2026-06-19 06:41:00');
INSERT INTO "goal" VALUES('01941ef28e2878b19b56195862d5e97f','01941ef28d81791b853ffd1061ea80bd','01941ef28e277ad79f68d751c76e0b64','Jeg vælger selv en bog, som jeg har lyst til at læse.','Jeg har læst den og fortalt om den.','En tur på biblioteket.','under_way','2026-06-18 11:53:00');
INSERT INTO "goal" VALUES('01941ef28e2c72ce9c65b7e6c00decec','01941ef28d81791b853ffd1061ea80bd','01941ef28e2b70bb9224761259e71398','Jeg kan sige med egne ord, hvad jeg er ved at lære.','Jeg skriver én linje i min logbog, når timen er slut.','Vi tager to minutter til det sidst i timen.','under_way','2026-06-23 10:41:00');
INSERT INTO "goal" VALUES('01941ef28e3070a2ae717fcbe9d08cc6','01941ef28d81791b853ffd1061ea80bd','01941ef28e2f7c84b5ba5a832b8e1191','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-17 09:45:00');
INSERT INTO "goal" VALUES('01941ef28e33725694b56cb1ed30fa25','01941ef28d81791b853ffd1061ea80bd','01941ef28e3275a0bb071d9cbed1a7cf','Jeg finder én ting i hvert emne, som jeg vil vide mere om.','Jeg har skrevet tre spørgsmål i min bog.','Tid til at undersøge mit eget spørgsmål.','under_way','2026-06-16 06:26:00');
INSERT INTO "goal" VALUES('01941ef28e3774ac873843a5006431ac','01941ef28d81791b853ffd1061ea80bd','01941ef28e367a9abf258358a662c26b','Jeg vælger selv en bog, som jeg har lyst til at læse.','Jeg har læst den og fortalt om den.','En tur på biblioteket.','under_way','2026-06-19 08:01:00');
INSERT INTO "goal" VALUES('01941ef28e3b7717965f7e5125c5f369','01941ef28d81791b853ffd1061ea80bd','01941ef28e3a7b76a514d9e70efd66e2','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-24 06:28:00');
INSERT INTO "goal" VALUES('01941ef28e5674f3aef4c226910ade82','01941ef28d81791b853ffd1061ea80bd','01941ef28e5576a2820559c6a38439d8','Jeg beder selv om respons på noget bestemt.','Der står et spørgsmål på det, jeg afleverer.','Vi øver os i at spørge.','under_way','2026-06-16 10:25:00');
INSERT INTO "goal" VALUES('01941ef28e597b3ab9516903fc73ab38','01941ef28d81791b853ffd1061ea80bd','01941ef28e587687882b347ec1e2cad9','Jeg lytter færdig, før jeg svarer.','Jeg kan gentage, hvad den anden sagde.','Vi aftaler et lille tegn.','under_way','2026-06-19 11:02:00');
INSERT INTO "goal" VALUES('01941ef28e5d76979833a823e121923d','01941ef28d81791b853ffd1061ea80bd','01941ef28e5c7fbc9f80110c87bd5395','Jeg retter min tekst én gang, før jeg afleverer den.','Mine rettelser kan ses.','En liste med tre ting at kigge efter.','under_way','2026-06-24 07:18:00');
INSERT INTO "goal" VALUES('01941ef28e617ece99a9df707d48a0a0','01941ef28d81791b853ffd1061ea80bd','01941ef28e607770ba1f7a50a30517fd','Jeg er med til at bestemme, hvordan jeg viser det, jeg har lært.','Jeg har prøvet en ny måde i dette forløb.','Vi laver en liste over måder, man kan vælge.','under_way','2026-06-17 11:45:00');
INSERT INTO "goal" VALUES('01941ef28eb27261a4946293eb68f989','01941ef28d81791b853ffd1061ea80bd','01941ef28eb176dfabfd5e18be60297d','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-11-27 14:20:00');
CREATE TABLE "guardianship" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "guardian_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "from_day" DATE NOT NULL, "to_day" DATE, "may_read" INTEGER NOT NULL, "may_book" INTEGER NOT NULL, "keep_apart_from_id" TEXT, "from_roster" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("guardian_id") REFERENCES "person" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("keep_apart_from_id") REFERENCES "person" ("id"));
INSERT INTO "guardianship" VALUES('01941ef28db77dfd9f2ebaf0a49ca7d6','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9479a08b4449b8c8c71dac','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d817e9b88aa9513e6cb3a7c','01941ef28d81791b853ffd1061ea80bd','01941ef28d81768eacf1de5a097d971e','01941ef28d957f5f804901e297302d92','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d827868bdcf92b7eb4105cc','01941ef28d81791b853ffd1061ea80bd','01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d997d7ba917ee28520a4d99','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d8371e893087d77901ab2ec','01941ef28d81791b853ffd1061ea80bd','01941ef28d837c4688d28bd4c412de1c','01941ef28d97764389f6ff932a7b546f','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d84772698765186f85d0ae4','01941ef28d81791b853ffd1061ea80bd','01941ef28d84764ea563952b23e62dee','01941ef28d967534b36558f0748e3574','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d8573cd81fd09ce322fd1c9','01941ef28d81791b853ffd1061ea80bd','01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d9878b6a1b647a5efc858a8','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d8474559e61b1d1d409ac58','01941ef28d81791b853ffd1061ea80bd','01941ef28d81740ea365e3f3d2a8679d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-03-23',NULL,1,1,NULL,0);
CREATE TABLE "letter" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "day" DATE, "made_at" DATETIME NOT NULL, "sent_at" DATETIME, "tries" INTEGER NOT NULL, "next_at" DATETIME NOT NULL, "trouble" VARCHAR(255) NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"));
CREATE TABLE "link" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "purpose" VARCHAR(255) NOT NULL, "token_hash" VARCHAR(255) NOT NULL, "made_by_id" TEXT, "made_at" DATETIME NOT NULL, "expires_at" DATETIME NOT NULL, "used_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("made_by_id") REFERENCES "person" ("id"));
CREATE TABLE "membership" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "role" VARCHAR(255) NOT NULL, "school_id" TEXT, "group_id" TEXT, "subject" VARCHAR(255) NOT NULL, "from_day" DATE NOT NULL, "to_day" DATE, "from_roster" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "membership" VALUES('01941ef28da079bd830a772d1fd50a7d','01941ef28d81791b853ffd1061ea80bd','01941ef28d887af29bd3511e3dffb7b2','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da17920a86f27d14ceef88a','01941ef28d81791b853ffd1061ea80bd','01941ef28d897ca7b366be87743aa196','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da27ffea10fae36b83d7df8','01941ef28d81791b853ffd1061ea80bd','01941ef28d8a7e3ab69ecfefae331401','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da37fbbabb55f8002d6ba1e','01941ef28d81791b853ffd1061ea80bd','01941ef28d8b72c1b34a85ca7b3dea22','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da47f509b7b34309e2c3d13','01941ef28d81791b853ffd1061ea80bd','01941ef28d8c7869b5b699b8ac43c59b','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da57d26889bec2b392a342d','01941ef28d81791b853ffd1061ea80bd','01941ef28d8d7dc7b8b6ba42936a3c11','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da670e4aa7626cba28c9e92','01941ef28d81791b853ffd1061ea80bd','01941ef28d8e7438b95a3f75b3907428','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da77b3285c5c13dd6cc660e','01941ef28d81791b853ffd1061ea80bd','01941ef28d8f71838942155ff28b9060','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da87e41852680dae519343e','01941ef28d81791b853ffd1061ea80bd','01941ef28d90702faa6907ba21252de7','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da97f7eb11f9c3770ecc2c7','01941ef28d81791b853ffd1061ea80bd','01941ef28d9371ebb5ab12e6d3afdc2c','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28daa711289955aabfdabd474','01941ef28d81791b853ffd1061ea80bd','01941ef28d9479a08b4449b8c8c71dac','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dab78a08ab704d3b5d75f09','01941ef28d81791b853ffd1061ea80bd','01941ef28d957f5f804901e297302d92','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dac76e6a6bf8052085d8ceb','01941ef28d81791b853ffd1061ea80bd','01941ef28d967534b36558f0748e3574','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dad7cab96a382387762d61c','01941ef28d81791b853ffd1061ea80bd','01941ef28d97764389f6ff932a7b546f','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dae7859b3be87ada583f128','01941ef28d81791b853ffd1061ea80bd','01941ef28d9878b6a1b647a5efc858a8','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28daf7a01a7b750f4ef0c3dba','01941ef28d81791b853ffd1061ea80bd','01941ef28d997d7ba917ee28520a4d99','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db072119c86820396edb70e','01941ef28d81791b853ffd1061ea80bd','01941ef28d9c7467b4f6b4a16e2ab1c6','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db1766fa3cca7095c99806c','01941ef28d81791b853ffd1061ea80bd','01941ef28d9d7e54a5a70ee88175053e','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db273c384bbeef420829938','01941ef28d81791b853ffd1061ea80bd','01941ef28d9e74d98ada76bde27c223a','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db37f07ae0dcd5518985408','01941ef28d81791b853ffd1061ea80bd','01941ef28d9f7e61a82a68f037ce7fe5','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db47cd8bf5e1288d7ae1074','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','contact_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','matematik','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db578c4aaabb760a594ee0d','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','subject_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','matematik','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db6768f963711331c5e1ff4','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','team','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db87d09b5d9ddcaa6c848bd','01941ef28d81791b853ffd1061ea80bd','01941ef28d9278038e46153f42b342f5','contact_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','matematik','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db9746c913b11df8ca402a9','01941ef28d81791b853ffd1061ea80bd','01941ef28d9278038e46153f42b342f5','subject_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','matematik','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dba74a4810118f5276d6a1c','01941ef28d81791b853ffd1061ea80bd','01941ef28d9278038e46153f42b342f5','team','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbb7bb398a5caaa2765dc71','01941ef28d81791b853ffd1061ea80bd','01941ef28d9b7eeb8c0972d219023332','contact_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','natur og teknologi','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbc72e9ad23a0f9f3c3a23d','01941ef28d81791b853ffd1061ea80bd','01941ef28d9b7eeb8c0972d219023332','subject_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','natur og teknologi','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbd7286b1d9e3ade19f3488','01941ef28d81791b853ffd1061ea80bd','01941ef28d9b7eeb8c0972d219023332','team','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbe7b5aaee9a293c82cb778','01941ef28d81791b853ffd1061ea80bd','01941ef28d837143a8bd49a840703476','leader','01941ef28d827c3098b84572bc8331d7',NULL,'','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbf7f308852a03976d3d7d6','01941ef28d81791b853ffd1061ea80bd','01941ef28d847fc58f8b6aefdcc2556f','coach','01941ef28d827c3098b84572bc8331d7',NULL,'','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28d837f86a57106ed278c9829','01941ef28d81791b853ffd1061ea80bd','01941ef28dc07397a6496616d945d58b','consultant',NULL,NULL,'','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28d857614aae12d42f4125832','01941ef28d81791b853ffd1061ea80bd','01941ef28d827a2d984dbb6fcd785b99','administrator',NULL,NULL,'','2026-03-23',NULL,0);
CREATE TABLE "owner" ("id" TEXT NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "language" VARCHAR(2) NOT NULL, "zone" VARCHAR(255) NOT NULL, "demo" INTEGER NOT NULL, "seed" INTEGER, "second_factor" INTEGER NOT NULL, "contact" TEXT NOT NULL);
INSERT INTO "owner" VALUES('01941ef28d81791b853ffd1061ea80bd','Birkesund Kommune','da','Europe/Copenhagen',1,7,0,'Birkesund Kommune, databeskyttelse@birkesund.example');
CREATE TABLE "participation" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "group_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "about_id" TEXT NOT NULL, "key" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("about_id") REFERENCES "person" ("id"));
INSERT INTO "participation" VALUES('1b391d61e6bf44f79f08ed242eb892e1','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','7f7ea7a603434f12ba36474f8f3e6648');
INSERT INTO "participation" VALUES('f083c69580a64bbf9ce2120d09fccb95','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','df8b9aefe7b54769ba3cbbb4fda232f1');
INSERT INTO "participation" VALUES('13d65da6aaf743f3bb655b65f3ddcb5b','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','96a39da2937b45c98101054301597dbe');
INSERT INTO "participation" VALUES('4ad71bec01bd4b16aacb4a6b667d884f','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','359c109cd9f14a3ebb968e55b863c9de');
INSERT INTO "participation" VALUES('754fe5db5f194f418738bfdef9b27902','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','c79c3d01d9184be7b5c5485aee6b7d86');
INSERT INTO "participation" VALUES('433e6c4a248b4bf589f552af74420897','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','09b8a946d09b4ca1a24dc505a7fc5cd3');
INSERT INTO "participation" VALUES('a211c3a03a3e4e42b4d3e71a72617328','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','c3dce396038940b98142a2443dd2c479');
INSERT INTO "participation" VALUES('5dc0495491294dacbe807a60d4ae3629','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','b191c311e2764d66b6c370b17cda7879');
INSERT INTO "participation" VALUES('843e3fe0af7942478047a49cfb218377','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','d77276d3939f47a5923c137a78de22ab');
INSERT INTO "participation" VALUES('332af5e694dd4a9bbb80227e06cfa439','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d957f5f804901e297302d92','01941ef28d957f5f804901e297302d92','cb0c71bafa6242f0ae3dd19b6e790a1d');
INSERT INTO "participation" VALUES('8d45a7ac3fc142568b66ef0e095b5978','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','c4f541ee23ba4b23b1f9259d00483fa7');
INSERT INTO "participation" VALUES('3f5d838ea55a45598a8631ab77ad3e98','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','db8569c755a34d8dae5c1e159b04dbf3');
INSERT INTO "participation" VALUES('04f074a825ed4a8daa380a1d4bd00424','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','734ca097c8114e17b3739f7beba5ffa0');
INSERT INTO "participation" VALUES('2bc535feb0584fb7a3bd68ec82fd378a','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','19db047e137348a5bdfe5bfa8d348067');
INSERT INTO "participation" VALUES('8f23843cac6348fe82ad789b738914d4','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','35c03c84404d42558257a2fc241593a9');
INSERT INTO "participation" VALUES('fd2293763ae8427ca12a5d7458153be4','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9c7467b4f6b4a16e2ab1c6','46a199bda7cf4dfe9fa3d7c322d2a54e');
INSERT INTO "participation" VALUES('c9282562af2d40c4b9809b9413f79b05','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','03acdb34ae0d4e37a900fc23377976c4');
INSERT INTO "participation" VALUES('a443c037b8d64c3ea769e89ce06c6535','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','a3956602d72b449db4b5edb11532cf4f');
INSERT INTO "participation" VALUES('8cef78cc1f4748cfa53dbe5092a85c34','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','d54710af05a14639b32b3faa50d17d7f');
INSERT INTO "participation" VALUES('843bbf13d9bc4fa9b80dd52b8d48ad2c','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','8fb383f1bc9d4392b228b457fef85e62');
INSERT INTO "participation" VALUES('c2e4b6e771664ff8852fc7490aa285af','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','ea01b90f5b604102b530010ccfa73805');
INSERT INTO "participation" VALUES('5da23d6af1c0440ba742eff8fe397bda','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','cb4d73ced0f34c66bb7fb340904741b0');
INSERT INTO "participation" VALUES('fa849c8368b740f0a17b5944031bcbc5','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','dfe0ae7e10704252819c4fd371a3a3df');
INSERT INTO "participation" VALUES('913573907d944896baa25ad667872d1d','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','2f60531a9405472fa4413f1e856ae7a0');
INSERT INTO "participation" VALUES('4eaf31e60e9740f8a1c9fd131cb6df07','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','2e9b1135f17d428e83ccb72bfe19efe8');
INSERT INTO "participation" VALUES('aeaa2174323c450993bddc98494c5ced','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','7e46e1972439456897071d08e42e015c');
INSERT INTO "participation" VALUES('496358a65f2a493bbe3ec18f35f5f952','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d957f5f804901e297302d92','01941ef28d957f5f804901e297302d92','a3c92a25bc3e4953b7d050698998afd0');
INSERT INTO "participation" VALUES('7f7d60db23da4e279c06e0876bbfd018','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','6468fb64cd384c72b31dd450f2de229a');
INSERT INTO "participation" VALUES('bbfa7c0e2ef34a1aa7668d4b12f0387b','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','448772d257774de2a8d79f395b646200');
CREATE TABLE "person" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "given_name" VARCHAR(255) NOT NULL, "family_name" VARCHAR(255) NOT NULL, "language" VARCHAR(2), "username" VARCHAR(255), "password" VARCHAR(255), "active" INTEGER NOT NULL, "login_key" VARCHAR(255) NOT NULL, "code_hash" VARCHAR(255), "log_key" TEXT NOT NULL, "roster_id" VARCHAR(255), "email" VARCHAR(255), "shown_as" VARCHAR(255) NOT NULL, "adult_from" DATE, "totp" TEXT, "totp_counter" INTEGER NOT NULL, "recovery" TEXT NOT NULL, "restricted_at" DATETIME, "digest" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "person" VALUES('01941ef28d887af29bd3511e3dffb7b2','01941ef28d81791b853ffd1061ea80bd','Aksel','Hald',NULL,'aksel.hald','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'56037f9b6b3bbdb2f1dc493d69beb072','18346ede13b0dcfb32aed6c75239ed7dd2874ed875baa369b650a4de40a37802','0e2ce430021d4db59eadceef75dab07d',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d897ca7b366be87743aa196','01941ef28d81791b853ffd1061ea80bd','Lærke','Friis',NULL,'laerke.friis','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'fe12974c7c836faef06b22e7b1159919','72f60349724197f9da39b580ebf0986ddc68f9b70c62048d6868e10cb94ae861','a3734a936e1c4cf2b48881873cfb10ae',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8a7e3ab69ecfefae331401','01941ef28d81791b853ffd1061ea80bd','Anker','Dalgaard',NULL,'anker.dalgaard','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'0432128c5dabf86170529731f9777a38','cfd3ba1ed19765d79f4885aa486e578f836d5744c62eb1b253a1f75331dd15ab','616bbbff09ce4bec9f07da49df1ffe6e',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d81791b853ffd1061ea80bd','Nanna','Mølgaard',NULL,'nanna.moelgaard','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'4b4a6b4038362e4e6d0eb77c980aaaeb','be74cb4c31da60f321f9aaf30a0fffd58c144297ffd252fb73803b7b8e360b13','71d68367d24b44679aaa9c77cdd1fab8',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8c7869b5b699b8ac43c59b','01941ef28d81791b853ffd1061ea80bd','Filip','Kaminski',NULL,'filip.kaminski','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'e7b9f26ad0969d21419f4e1d9e28a2ed','6149fdc4b0a04a9cab224c5941604167654f02d117b8348208717371da24f93b','b8cd0b01f633457388986d577c97c838',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d81791b853ffd1061ea80bd','Anker','Gammelgaard',NULL,'anker.gammelgaard','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'d82f795ad984c970cb6ff77177729ad1','1923552e7fd6d809f610741c2a1154637ac1abbcc3eef675d5a7bc78a491a334','da9c201a2891407f93419cff7761d439',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8e7438b95a3f75b3907428','01941ef28d81791b853ffd1061ea80bd','Abirami','Thevan',NULL,'abirami.thevan','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'5e640aa5dbf375ca66c0b9837f91c16c','44bca5153af835ecca75b6fac1197fff2e88d92e29cc7e75f9d4b58bfaa36384','9662686f9aa942a3b61bcbe7c966fea5',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8f71838942155ff28b9060','01941ef28d81791b853ffd1061ea80bd','Kavin','Kandiah',NULL,'kavin.kandiah','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'572b09d8f1705a029cfe435628c7c704','915a9820f673c5ff058c249b8318e3052ea425af53025c0ec6d813ae1ddd9bdd','c133d0ce49dd4459a584b1c56eee1ca7',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d90702faa6907ba21252de7','01941ef28d81791b853ffd1061ea80bd','Nanna','Laursen',NULL,'nanna.laursen','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'20558ea76447e45bfbcc724de6752a82','cb25552fcba8163fdcfea6d9048b702627378db165117cad86f471b3620cc239','c6620e23fd4d47c4a674bf6096981a96',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d81791b853ffd1061ea80bd','Alma','Nygaard',NULL,'alma','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'7886691d45b5128796a00cbcfdf97ec3','29fd3a931f446f27358434e9a1d6828e59ffdeb84db44884634a7c13eba19884','b2f1b0381e9e4d41b0815ba2ba6f0167',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9479a08b4449b8c8c71dac','01941ef28d81791b853ffd1061ea80bd','Otto','Bruun',NULL,'otto.bruun','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'d7c2f42e0d0d3d460c95d076d7c8d284','eb1f7f3674d80ef0783fac0701919251a7375d730fa93b6ed2e05ee7f96d0384','69b66d21a1a247179c153da06a387245',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d957f5f804901e297302d92','01941ef28d81791b853ffd1061ea80bd','Elliot','Boesen',NULL,'elliot.boesen','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'ca75d4f646129a2f66f9d37cc956c12b','0b410c52173cac06652d0e91f6d3e9732accbd3b4b4fa5589bf8cf2e0b1aee1e','541f118127b84f0688f09b64163abd1c',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d967534b36558f0748e3574','01941ef28d81791b853ffd1061ea80bd','Nour','Al-Sayed',NULL,'nour.alsayed','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'696c469627534cbfe79558f3cceb22bf','42b877d1e8b7aa352d61fed70978ae530bc8b06e9fd105a345a9ab5454a269a0','8069f9dc2a82423ca91e6a398a46f008',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d97764389f6ff932a7b546f','01941ef28d81791b853ffd1061ea80bd','Otto','Mikkelsen',NULL,'otto.mikkelsen','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'9fd1e1287919ed8c263a3e642b82946c','1113691b38ab3156f14bc1df17aba8bc5624c1fcd8163de18e0d649c860d3fc3','3c7eebf7384b4d018a131207404b3991',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9878b6a1b647a5efc858a8','01941ef28d81791b853ffd1061ea80bd','Hannah','Laursen',NULL,'hannah.laursen','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'7bd41f0336f48aaaa24e9c8c7423d67f','3ffd0706c61d3f39330c9f633caf8150b6b6a1d3ef0f70cc3b40b4d84eedaecf','04018860cc05454b8ca4b89ad13e5cdc',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d997d7ba917ee28520a4d99','01941ef28d81791b853ffd1061ea80bd','Felix','Klausen',NULL,'felix.klausen','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'492fe32250c9f3cb562b4f626700db98','f33178fc8ec35e3491360f03a9797c3f6acb02d6e1e285cdce70193d7761bba3','01d9f087d3974a0e98211adeb47b4dbb',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d81791b853ffd1061ea80bd','Luna','Laursen',NULL,'luna.laursen','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'7f1aae8c48fca92539b0b5ea68e39490','017b60c9fdb940bcd61b57845a4b9b08c900009a858ad1287358959220a3bd0e','36b9cfc025534fab81759222df2e4a41',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9d7e54a5a70ee88175053e','01941ef28d81791b853ffd1061ea80bd','Fadumo','Abshir',NULL,'fadumo.abshir','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'7bf56293b93881442a56c242127e28cd','e197eb818e56cf23f6e986589c64ee2820b36ea6e52e42532739404dbc0f3f86','4b26a409bc6748ad9e29976e7d019977',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9e74d98ada76bde27c223a','01941ef28d81791b853ffd1061ea80bd','Aksel','Hansen',NULL,'aksel.hansen','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'faa67ecbf28047afb240be4733cd7012','35d5a6431702cfb5018a00e0f6af9234b0c368a1a838f67bb60a7b6e06190d53','026f5fbdf681433e911fb634503ff873',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d81791b853ffd1061ea80bd','Ida','Buch',NULL,'ida.buch','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'1346504be734f15de902446eec169c12','71e0a1b53b1e386678a3a2c7288a2c607e5a9dc96300b5ac4b657eeb7bea65ce','2491b8fd065045feb6aa3d07e66c180e',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d81791b853ffd1061ea80bd','Karen','Friis',NULL,'karen','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'5f4ca6f5152c4fe396bd210cb5c842c6',NULL,'a2f3de4d472b41b29651bd03923b59fb',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9278038e46153f42b342f5','01941ef28d81791b853ffd1061ea80bd','Jonas','Bertelsen',NULL,'jonas','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'621c0db65c0aa5bd6c84c3bea9624c30',NULL,'094995bff187422499eabd1c6a0de111',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9b7eeb8c0972d219023332','01941ef28d81791b853ffd1061ea80bd','Sanne','Fabricius',NULL,'sanne.fabricius','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'9f1905e1c8d6475ca29b4cca720c88f5',NULL,'315eb5223dc04925b04cd3f70d83c74c',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d837143a8bd49a840703476','01941ef28d81791b853ffd1061ea80bd','Henrik','Thorup',NULL,'henrik','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'a2e3f123f599cc82462e1ee8bb0fa7af',NULL,'dab269136feb4794a5293a93791445dd',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d847fc58f8b6aefdcc2556f','01941ef28d81791b853ffd1061ea80bd','Signe','Holm',NULL,'signe','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'cb1c5e3368bc180fea4f93c66a74c1c9',NULL,'a4be798d6b58482184d19c3964698021',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d81768eacf1de5a097d971e','01941ef28d81791b853ffd1061ea80bd','Lars','Boesen',NULL,'elliot.boesen.hjem','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'efeccf6ce011cfb38159c76e5eed8ea7',NULL,'96f546674a4745d89e1ce307f285cca5',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d81791b853ffd1061ea80bd','Jesper','Klausen',NULL,'felix.klausen.hjem','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'e83b33aeb35e55f01794765b32bd8424',NULL,'11165a10cba0445888f17a1cda8534f0',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d837c4688d28bd4c412de1c','01941ef28d81791b853ffd1061ea80bd','Trine','Mikkelsen',NULL,'otto.mikkelsen.hjem','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'11c5f2d7ae21cc0543c0109a9338977c',NULL,'0bbb43dba821432a984ff54e8569cf16',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d84764ea563952b23e62dee','01941ef28d81791b853ffd1061ea80bd','Mads','Al-Sayed',NULL,'nour.alsayed.hjem','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'63fd4ae790d87619966d59bca9909fbb',NULL,'d5ca7b950d5d485b97dd158a66920f3b',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d81791b853ffd1061ea80bd','Peter','Laursen',NULL,'hannah.laursen.hjem','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'a05e18181c4e4180e4bff51140d620d7',NULL,'15d6bdf3fbf14026ad74dbecaf38c2bd',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28dc07397a6496616d945d58b','01941ef28d81791b853ffd1061ea80bd','Mette','Krogh',NULL,'mette','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'c50e763e396c0a7522c63d66186dcb50',NULL,'a9be846261654c04a55a32512cf2d67f',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d81740ea365e3f3d2a8679d','01941ef28d81791b853ffd1061ea80bd','Lotte','Nygaard',NULL,'lotte','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'742a353664cf48401703380d05114c93',NULL,'c5ee6c15f0204e1592eee7cc5e8d4fca',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d827a2d984dbb6fcd785b99','01941ef28d81791b853ffd1061ea80bd','Bente','Lund',NULL,'bente','$argon2id$v=19$m=65536,t=3,p=4$FML4X4uREkJIqXWOsRbCmA$N9hCHpOa26zb7Qwmday8r4M61V7AUputgJZnmRgAnAU',1,'42be597c453ebc19efa636baca3ef1bd',NULL,'37a0afd24ae34fefb4740ccef4727447',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
CREATE TABLE "reading" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "reader" TEXT NOT NULL, "subject" TEXT NOT NULL, "what" VARCHAR(255) NOT NULL, "at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
CREATE TABLE "release" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "invited" INTEGER NOT NULL, "persons" INTEGER NOT NULL, "counts" BLOB NOT NULL, "made_at" DATETIME NOT NULL, "erased" INTEGER NOT NULL, "changed" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "release" VALUES('01941ef28e667fefbf654b09875a759b','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','start-up',2,9,9,X'0000000000000000000000000000F03F000000000000004000000000000014400000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000010400000000000001440000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000008400000000000000840000000000000F03F0000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000104000000000000008400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F00000000000008400000000000001040000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000000840000000000000F03F000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F000000000000F03F0000000000001440000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000144000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000000840000000000000F03F0000000000000000000000000000000000000000000000400000000000000040000000000000084000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000F03F000000000000F03F000000000000F03F00000000000000000000000000000000000000000000F03F0000000000001040000000000000F03F0000000000000040000000000000F03F0000000000000000000000000000000000000000000000000000000000001440000000000000F03F00000000000008400000000000000000000000000000000000000000000000000000000000000000000000000000144000000000000008400000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000008400000000000001440000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000104000000000000000400000000000000000000000000000F03F00000000000000000000000000000000000000000000F03F0000000000000840000000000000144000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000F03F000000000000104000000000000000400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F0000000000000840000000000000084000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000F03F0000000000001C4000000000000000000000000000000000000000000000F03F0000000000000000000000000000000000000000000000000000000000000040000000000000184000000000000000000000000000000000000000000000F03F000000000000000000000000000000000000000000001440000000000000104000000000000000000000000000000000000000000000000000000000000022400000000000006C400000000000ECB64000000000000000000000000000000000000000000000F03F00000000000008400000000000001040000000000000F03F00000000000022400000000000606A400000000000ADB4400000000000000000000000000000F03F000000000000004000000000000000400000000000001040000000000000000000000000000022400000000000405640000000000044914000000000000000000000000000000840000000000000004000000000000000400000000000000000000000000000004000000000000022400000000000E06940000000000095B3400000000000000000000000000000000000000000000000400000000000001440000000000000F03F000000000000F03F0000000000002040000000000000574000000000006091400000000000000000000000000000F03F0000000000000000000000000000104000000000000008400000000000000000','2026-06-16 00:00:00',0,0);
INSERT INTO "release" VALUES('01941ef28e677727a2d84a116ec0cc94','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c','start-up',2,7,6,X'00000000000000000000000000000040000000000000F03F00000000000000400000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000000400000000000000840000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001040000000000000F03F000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000104000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000000000000000000084000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000001440000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000040000000000000F03F000000000000F03F000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000840000000000000004000000000000000000000000000000000000000000000F03F000000000000000000000000000000000000000000001440000000000000F03F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000040000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000840000000000000084000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000004000000000000000400000000000000000000000000000F03F00000000000000000000000000000000000000000000104000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000000400000000000000040000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001040000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000084000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000008400000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001040000000000000F03F000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000840000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000000400000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000840000000000000F03F000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000001440000000000000F03F00000000000000000000000000000000000000000000000000000000000018400000000000005F40000000000088A6400000000000000000000000000000F03F0000000000000040000000000000F03F000000000000F03F000000000000F03F0000000000001840000000000040594000000000006AA040000000000000F03F000000000000000000000000000000400000000000000840000000000000000000000000000000000000000000001840000000000000554000000000004093400000000000000000000000000000000000000000000000000000000000000840000000000000F03F0000000000000040000000000000184000000000006063400000000000C3B04000000000000000000000000000000000000000000000F03F0000000000000040000000000000F03F0000000000000040000000000000184000000000000052400000000000C08E400000000000000000000000000000F03F0000000000000000000000000000084000000000000000000000000000000040','2026-06-16 00:00:00',0,0);
INSERT INTO "release" VALUES('01941ef28e6478f6b1ef65c5cfc39b45','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,9,8,X'0000000000000000000000000000F03F000000000000000000000000000018400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F00000000000010400000000000000040000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000084000000000000014400000000000000000000000000000000000000000000000000000000000000000000000000000084000000000000000000000000000000040000000000000F03F00000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000001440000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000014400000000000000000000000000000F03F000000000000F03F00000000000000000000000000000000000000000000000000000000000000400000000000001040000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000010400000000000000040000000000000F03F0000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000001C400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000001040000000000000F03F000000000000000000000000000000000000000000001C400000000000005A400000000000E09840000000000000000000000000000000000000000000000000000000000000F03F0000000000000840000000000000084000000000000020400000000000C05840000000000044944000000000000000000000000000000000000000000000F03F00000000000010400000000000000040000000000000F03F000000000000204000000000000040400000000000806040000000000000000000000000000000000000000000000040000000000000104000000000000000400000000000000000','2026-06-16 00:00:00',0,0);
INSERT INTO "release" VALUES('01941ef28e6571ff8f0c4c308798bd5c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c','class-climate',1,7,6,X'0000000000000000000000000000F03F0000000000000040000000000000084000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000014400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000008400000000000000000000000000000F03F0000000000000000000000000000000000000000000000400000000000000840000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001040000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000008400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000000040000000000000F03F000000000000F03F0000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000008400000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000840000000000000F03F000000000000F03F000000000000000000000000000000000000000000000040000000000000104000000000000000000000000000000000000000000000000000000000000018400000000000C053400000000000F4904000000000000000000000000000000000000000000000F03F000000000000F03F00000000000000400000000000000040000000000000184000000000000052400000000000308C4000000000000000000000000000000000000000000000F03F00000000000008400000000000000040000000000000000000000000000018400000000000003B400000000000A060400000000000000000000000000000F03F00000000000000000000000000000040000000000000F03F0000000000000040','2026-06-16 00:00:00',0,0);
CREATE TABLE "response" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT, "visit_id" TEXT, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "person_id" TEXT NOT NULL, "about_id" TEXT NOT NULL, "group_id" TEXT, "document" TEXT NOT NULL, "revision" INTEGER NOT NULL, "language" VARCHAR(2) NOT NULL, "started_at" DATETIME NOT NULL, "saved_at" DATETIME NOT NULL, "sent_at" DATETIME, "key" TEXT, "sheet_id" TEXT REFERENCES "sheet" ("id"), "changes" TEXT, "asides" TEXT NOT NULL, "landed" TEXT NOT NULL, "helped" INTEGER NOT NULL, "entered_by_id" TEXT REFERENCES "person" ("id"), "revised_at" DATETIME, "uncounted" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("visit_id") REFERENCES "visit" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("about_id") REFERENCES "person" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "response" VALUES('01941ef28d857720b1abee4088311ccc','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'conversation-plan',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','01941ef28d857fdd89345c465ea29d42','{"answers": {"types": {"chosen": ["learning", "wellbeing"]}, "learning": "At eleverne kan fortælle, hvad de er ved at lære, og selv vælge det næste skridt.", "series": {"rows": [{"answers": {"series_day": "2026-11-16", "series_type": "learning", "series_focus": "start_up", "series_learning": "Et mål med egne ord og ét tegn på, at det rykker."}, "declined": []}, {"answers": {"series_day": "2027-01-25", "series_type": "learning", "series_focus": "subject", "series_subject": {"picked": ["matematik"], "absent": []}, "series_learning": "At kunne vise, hvad de har brugt responsen til."}, "declined": []}, {"answers": {"series_day": "2027-04-05", "series_type": "wellbeing", "series_focus": "other", "series_learning": "En ting, som klassen kan gøre for hinanden."}, "declined": [], "others": {"series_focus": "Klassens fællesskab før lejrskolen"}}]}, "held_by": {"chosen": ["contact_teacher", "subject_teacher"]}, "held_subjects": {"picked": ["matematik"], "absent": []}, "group_size": "four", "own_space": "Hver elev har fem minutter alene med læreren, mens de andre skriver i deres logbog.", "times_a_year": "3", "scaffolds": {"chosen": ["questionnaire", "self_evaluation", "other"]}, "kept_in": {"chosen": ["logbook"]}, "systems": {"chosen": ["learning_platform", "paper"]}, "data_bearer": "student", "ownership": {"chosen": ["prepares", "chooses", "bears_data"]}, "bears_how": "Logbogen ligger i klassen. Eleven tager den med og slår op på sidste aftale.", "students_prepare": "De svarer på spørgsmålene i en dansktime og sætter kryds ved det, de helst vil tale om. Bagefter viser de et stykke arbejde til en makker.", "slot_day": "thursday", "slot_begins": "09:50", "slot_minutes": "45", "tasks": {"rows": [{"answers": {"task_what": "Afsætte en lektion i hver klasse til forberedelsen", "task_who": "Kontaktlærerne", "task_by": "2026-11-02"}, "declined": []}, {"answers": {"task_what": "Give et blik på hver elev, før samtalerne går i gang", "task_who": "Kontaktlærerne, med et ord fra faglærerne", "task_by": "2026-11-13"}, "declined": []}, {"answers": {"task_what": "Finde vikar til to formiddage", "task_who": "Teamkoordinatoren", "task_by": "2026-11-05"}, "declined": []}]}, "class_feedback": {"chosen": ["peers"]}, "share_before": {"chosen": ["student_shares"]}, "goals_kept": {"chosen": ["logbook"]}, "note_taker": "student", "questioning": {"chosen": ["active_listening", "open_questions"]}, "feedback_models": {"chosen": ["hattie"]}, "share_after": {"chosen": ["student_keeps", "home"]}, "transfer": {"chosen": ["own_goals", "fixed_time"]}, "fixed_time_when": "Fredag i 3. lektion, ti minutter", "shown_in": {"chosen": ["logbook", "tells_class"]}, "back_to_plan": "2027-01-04"}, "declined": [], "others": {"scaffolds": "Et billede af noget, eleven har lavet"}}',8,'da','2026-10-26 12:20:00','2026-10-26 13:08:00','2026-10-26 13:08:00','01941ef28d867267a53a0583228fc48a','01941ef28d84704ca51920970e59d711',NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d8876fca3806982506e381e','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'action-plan',1,'01941ef28d837143a8bd49a840703476','01941ef28d837143a8bd49a840703476',NULL,'{"answers": {"area": "Flere elever skal tale med i undervisningen, også når det er svært.", "standing": "I besøgene er det ofte de samme få, der svarer. Lærerne fortæller, at mange elever ved mere, end de siger. På mellemtrinnet er makkerpar en vane, i udskolingen er de det ikke endnu.", "goal": "I hver fællessamtale hører vi mindst ti forskellige elever.", "measures": {"rows": [{"answers": {"measure_what": "Eleverne taler med en makker i to minutter, før nogen svarer højt.", "measure_who": "Alle dansk- og matematiklærere", "measure_when": "2026-11-23", "measure_situation": "Når et nyt emne begynder", "measure_sign": "Elever, der ellers er stille, svarer med noget, de har fra makkeren."}, "declined": []}, {"answers": {"measure_what": "Læreren venter fem sekunder efter et spørgsmål.", "measure_who": "Alle team, med sparring fra læringsvejlederen", "measure_when": "2026-12-07", "measure_situation": "I fælles samtaler i klassen", "measure_sign": "Flere fingre kommer op, og svarene bliver længere."}, "declined": []}]}, "evaluated_how": "Læringsvejlederen tæller stemmer på ét besøg i hvert team. Vi ser på tallene sammen på et pædagogisk møde og vælger, hvad vi bliver ved med.", "evaluated_on": "2027-01-25", "new_data": {"chosen": ["student_voice", "visits"]}, "student_voice_how": "To elever fra hver klasse fortæller i elevrådet, hvornår det er let og svært at sige noget."}, "declined": []}',3,'da','2026-11-09 12:20:00','2026-11-09 13:08:00','2026-11-09 13:08:00','01941ef28d89719d9b7b169a9750ed07','01941ef28d877f3f9a8b763bbddee3ec',NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d8b7165b2d147ed50458b62','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'account',1,'01941ef28d837143a8bd49a840703476','01941ef28d837143a8bd49a840703476',NULL,'{"answers": {"challenge": "Elever venter på hjælp i stedet for at prøve noget selv.", "began": "Vi fik øje på det, da vi begyndte at besøge hinandens timer.", "explained": "Når en opgave driller, går hånden op, og så bliver der ventet. Nogle venter længe. Lærerne løber stærkt og oplever, at de svarer på det samme mange gange. De elever, der prøver selv, fortæller, at de har lært måder at gøre det på.", "evidence": {"rows": [{"answers": {"evidence_source": "Elevernes opstartsskema", "evidence_shows": "Temaet om at blive ved ligger lavest i fire ud af seks klasser."}, "declined": []}, {"answers": {"evidence_source": "Besøg i undervisningen", "evidence_shows": "På de fleste besøg blev der noteret elever, som ventede i flere minutter."}, "declined": []}]}, "dilemmas": "Hvor længe skal man lade en elev stå fast? Og hvordan undgår vi, at det kun er de stærke, der har glæde af at prøve selv?", "already_works": "Plakaten med tre ting at prøve først bliver brugt på mellemtrinnet.", "help_from": {"chosen": ["consultants", "other_schools", "other"]}}, "declined": [], "others": {"help_from": "Biblioteket, om faglig læsning"}}',2,'da','2026-11-27 12:20:00','2026-11-27 13:08:00',NULL,NULL,'01941ef28d8a7c63972d22fd7119511c',NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d8d7f77b723ffc4ff23907e','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d8c7cd7a20ff6567d908367','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','{"answers": {"look_for": "Om makkerparrene bruger kriterierne, når de ser på hinandens arbejde.", "happening_now": {"segments": [["teacher_explains", 540, "2026-02-03T09:36:00+00:00"], ["class_talks", 660, "2026-02-03T09:45:00+00:00"], ["in_between", 600, "2026-02-03T09:56:00+00:00"], ["on_their_own", 300, "2026-02-03T10:06:00+00:00"], ["together", 660, "2026-02-03T10:11:00+00:00"]]}, "voices": {"count": 10, "taps": ["2026-02-03T09:40:05+00:00", "2026-02-03T09:44:27+00:00", "2026-02-03T09:48:50+00:00", "2026-02-03T09:53:12+00:00", "2026-02-03T09:56:35+00:00", "2026-02-03T10:00:57+00:00", "2026-02-03T10:05:20+00:00", "2026-02-03T10:09:42+00:00", "2026-02-03T10:13:05+00:00", "2026-02-03T10:17:27+00:00"]}, "student_questions": {"count": 7, "taps": ["2026-02-03T09:41:37+00:00", "2026-02-03T09:47:32+00:00", "2026-02-03T09:53:26+00:00", "2026-02-03T09:59:21+00:00", "2026-02-03T10:04:15+00:00", "2026-02-03T10:10:10+00:00", "2026-02-03T10:16:04+00:00"]}, "open_questions": {"count": 14, "taps": ["2026-02-03T09:39:00+00:00", "2026-02-03T09:42:17+00:00", "2026-02-03T09:45:34+00:00", "2026-02-03T09:48:51+00:00", "2026-02-03T09:51:08+00:00", "2026-02-03T09:54:25+00:00", "2026-02-03T09:57:42+00:00", "2026-02-03T10:00:59+00:00", "2026-02-03T10:03:16+00:00", "2026-02-03T10:06:33+00:00", "2026-02-03T10:09:50+00:00", "2026-02-03T10:12:07+00:00", "2026-02-03T10:15:24+00:00", "2026-02-03T10:18:41+00:00"]}, "evidence": {"lines": [["En elev fortæller sin makker, hvad de er i gang med.", "2026-02-03T09:43:30+00:00", "the_goal"], ["Læreren spørger og venter. Fem hænder kommer op.", "2026-02-03T09:51:17+00:00", "active"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-02-03T09:59:04+00:00", "to_ponder"], ["En elev viser et udkast og får at vide, hvad næste skridt er.", "2026-02-03T10:06:51+00:00", "feedback"], ["Halvdelen skriver, resten taler om noget andet.", "2026-02-03T10:13:38+00:00", "to_ponder"]]}, "goal_visible": "a_little", "goal_retold": "clearly", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "a_little", "feedback_shared": "clearly", "what_worked": "Mange forskellige elever kom til orde, også nogle fra bagerste række.", "something_to_ponder": "Hvordan kunne responsen nå frem, før de er færdige?"}, "declined": []}',4,'da','2026-02-03 09:36:00','2026-02-03 10:36:00','2026-02-03 10:36:00','01941ef28d8e726983e60bb5d12fe273',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d907bb3822fcd4aba32470f','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d8f74dba980692f3c94241e','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Hvordan jeg giver respons, mens de arbejder.", "happening_now": {"segments": [["teacher_explains", 480, "2026-03-10T10:14:00+00:00"], ["in_between", 420, "2026-03-10T10:22:00+00:00"], ["on_their_own", 480, "2026-03-10T10:29:00+00:00"], ["class_talks", 660, "2026-03-10T10:37:00+00:00"], ["together", 480, "2026-03-10T10:48:00+00:00"]]}, "voices": {"count": 10, "taps": ["2026-03-10T10:18:05+00:00", "2026-03-10T10:22:27+00:00", "2026-03-10T10:26:50+00:00", "2026-03-10T10:31:12+00:00", "2026-03-10T10:34:35+00:00", "2026-03-10T10:38:57+00:00", "2026-03-10T10:43:20+00:00", "2026-03-10T10:47:42+00:00", "2026-03-10T10:51:05+00:00", "2026-03-10T10:55:27+00:00"]}, "student_questions": {"count": 11, "taps": ["2026-03-10T10:17:45+00:00", "2026-03-10T10:21:47+00:00", "2026-03-10T10:25:49+00:00", "2026-03-10T10:29:51+00:00", "2026-03-10T10:32:53+00:00", "2026-03-10T10:36:55+00:00", "2026-03-10T10:40:57+00:00", "2026-03-10T10:44:59+00:00", "2026-03-10T10:48:01+00:00", "2026-03-10T10:52:03+00:00", "2026-03-10T10:56:05+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-03-10T10:17:27+00:00", "2026-03-10T10:21:12+00:00", "2026-03-10T10:24:57+00:00", "2026-03-10T10:28:41+00:00", "2026-03-10T10:31:26+00:00", "2026-03-10T10:35:11+00:00", "2026-03-10T10:38:55+00:00", "2026-03-10T10:42:40+00:00", "2026-03-10T10:45:25+00:00", "2026-03-10T10:49:09+00:00", "2026-03-10T10:52:54+00:00", "2026-03-10T10:55:39+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-03-10T10:23:00+00:00", "the_goal"], ["En elev fortæller sin makker, hvad de er i gang med.", "2026-03-10T10:32:17+00:00", "the_goal"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-03-10T10:41:34+00:00", "to_ponder"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-03-10T10:50:51+00:00", "to_ponder"]]}, "goal_visible": "clearly", "goal_retold": "throughout", "time_to_think": "clearly", "many_voices": "throughout", "feedback_usable": "a_little", "feedback_shared": "clearly", "what_worked": "Afslutningen, hvor alle skrev én ting, de nu kan, gav dig noget at bygge på.", "something_to_ponder": "Hvem hørte vi ikke fra i dag, og hvordan kunne de komme til orde?"}, "declined": []}',4,'da','2026-03-10 10:14:00','2026-03-10 11:09:00','2026-03-10 11:09:00','01941ef28d91751f80c52cf277665846',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d9371ff90a32f9e812c1cd0','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d927cf7b2c090a0a6e9c73f','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Om mine spørgsmål lægger op til mere end ét svar.", "happening_now": {"segments": [["teacher_explains", 600, "2026-04-14T08:25:00+00:00"], ["on_their_own", 600, "2026-04-14T08:35:00+00:00"], ["class_talks", 540, "2026-04-14T08:45:00+00:00"], ["in_between", 540, "2026-04-14T08:54:00+00:00"]]}, "voices": {"count": 13, "taps": ["2026-04-14T08:28:12+00:00", "2026-04-14T08:31:42+00:00", "2026-04-14T08:35:12+00:00", "2026-04-14T08:38:42+00:00", "2026-04-14T08:41:12+00:00", "2026-04-14T08:44:42+00:00", "2026-04-14T08:48:12+00:00", "2026-04-14T08:51:41+00:00", "2026-04-14T08:54:11+00:00", "2026-04-14T08:57:41+00:00", "2026-04-14T09:01:11+00:00", "2026-04-14T09:03:41+00:00", "2026-04-14T09:07:11+00:00"]}, "student_questions": {"count": 11, "taps": ["2026-04-14T08:28:45+00:00", "2026-04-14T08:32:47+00:00", "2026-04-14T08:36:49+00:00", "2026-04-14T08:40:51+00:00", "2026-04-14T08:43:53+00:00", "2026-04-14T08:47:55+00:00", "2026-04-14T08:51:57+00:00", "2026-04-14T08:55:59+00:00", "2026-04-14T08:59:01+00:00", "2026-04-14T09:03:03+00:00", "2026-04-14T09:07:05+00:00"]}, "open_questions": {"count": 10, "taps": ["2026-04-14T08:29:05+00:00", "2026-04-14T08:33:27+00:00", "2026-04-14T08:37:50+00:00", "2026-04-14T08:42:12+00:00", "2026-04-14T08:45:35+00:00", "2026-04-14T08:49:57+00:00", "2026-04-14T08:54:20+00:00", "2026-04-14T08:58:42+00:00", "2026-04-14T09:02:05+00:00", "2026-04-14T09:06:27+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-04-14T08:34:00+00:00", "the_goal"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-04-14T08:43:17+00:00", "to_ponder"], ["En elev retter sin løsning efter at have set en andens.", "2026-04-14T08:52:34+00:00", "feedback"], ["Læreren samler op med tre eksempler fra klassen.", "2026-04-14T09:01:51+00:00", "feedback"]]}, "goal_visible": "clearly", "goal_retold": "throughout", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "clearly", "feedback_shared": "a_little", "what_worked": "Du gik rundt og stillede hvert par det samme korte spørgsmål. Det satte dem i gang igen.", "something_to_ponder": "Hvordan kunne de hurtige få noget at gå videre med uden at vente på dig?"}, "declined": []}',4,'da','2026-04-14 08:25:00','2026-04-14 09:34:00','2026-04-14 09:34:00','01941ef28d9473fd98b18d9473f3f095',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d967226abbfe174e5f0fd67','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d957d999fafc02a9fbc6ecb','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9b7eeb8c0972d219023332','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"look_for": "Om mine spørgsmål lægger op til mere end ét svar.", "happening_now": {"segments": [["teacher_explains", 360, "2026-05-19T08:02:00+00:00"], ["on_their_own", 600, "2026-05-19T08:08:00+00:00"], ["in_between", 480, "2026-05-19T08:18:00+00:00"], ["class_talks", 420, "2026-05-19T08:26:00+00:00"], ["together", 300, "2026-05-19T08:33:00+00:00"]]}, "voices": {"count": 8, "taps": ["2026-05-19T08:07:00+00:00", "2026-05-19T08:12:17+00:00", "2026-05-19T08:17:34+00:00", "2026-05-19T08:22:51+00:00", "2026-05-19T08:27:08+00:00", "2026-05-19T08:32:25+00:00", "2026-05-19T08:37:42+00:00", "2026-05-19T08:42:59+00:00"]}, "student_questions": {"count": 7, "taps": ["2026-05-19T08:07:37+00:00", "2026-05-19T08:13:32+00:00", "2026-05-19T08:19:26+00:00", "2026-05-19T08:25:21+00:00", "2026-05-19T08:30:15+00:00", "2026-05-19T08:36:10+00:00", "2026-05-19T08:42:04+00:00"]}, "open_questions": {"count": 15, "taps": ["2026-05-19T08:04:48+00:00", "2026-05-19T08:07:54+00:00", "2026-05-19T08:11:00+00:00", "2026-05-19T08:14:06+00:00", "2026-05-19T08:16:11+00:00", "2026-05-19T08:19:17+00:00", "2026-05-19T08:22:23+00:00", "2026-05-19T08:25:29+00:00", "2026-05-19T08:27:34+00:00", "2026-05-19T08:30:40+00:00", "2026-05-19T08:33:46+00:00", "2026-05-19T08:35:52+00:00", "2026-05-19T08:38:57+00:00", "2026-05-19T08:42:03+00:00", "2026-05-19T08:45:09+00:00"]}, "evidence": {"lines": [["Læreren spørger og venter. Fem hænder kommer op.", "2026-05-19T08:13:15+00:00", "active"], ["En gruppe fordeler arbejdet uden voksne.", "2026-05-19T08:24:47+00:00", "active"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-05-19T08:36:19+00:00", "to_ponder"]]}, "goal_visible": "a_little", "goal_retold": "a_little", "time_to_think": "clearly", "many_voices": "throughout", "feedback_usable": "throughout", "feedback_shared": "throughout", "what_worked": "Afslutningen, hvor alle skrev én ting, de nu kan, gav dig noget at bygge på.", "something_to_ponder": "Hvad ville der ske, hvis eleverne selv sagde målet efter de første ti minutter?"}, "declined": []}',4,'da','2026-05-19 08:02:00','2026-05-19 09:03:00','2026-05-19 09:03:00','01941ef28d97744c9f626760ab93e2dc',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d997b3b9e7f7860e0c42a06','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9878b193a9134433dbf259','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Om eleverne ved, hvad de skal kunne, når timen er slut.", "happening_now": {"segments": [["teacher_explains", 300, "2026-06-23T09:53:00+00:00"], ["class_talks", 420, "2026-06-23T09:58:00+00:00"], ["on_their_own", 660, "2026-06-23T10:05:00+00:00"], ["in_between", 480, "2026-06-23T10:16:00+00:00"], ["together", 660, "2026-06-23T10:24:00+00:00"]]}, "voices": {"count": 13, "taps": ["2026-06-23T09:56:12+00:00", "2026-06-23T09:59:42+00:00", "2026-06-23T10:03:12+00:00", "2026-06-23T10:06:42+00:00", "2026-06-23T10:09:12+00:00", "2026-06-23T10:12:42+00:00", "2026-06-23T10:16:12+00:00", "2026-06-23T10:19:41+00:00", "2026-06-23T10:22:11+00:00", "2026-06-23T10:25:41+00:00", "2026-06-23T10:29:11+00:00", "2026-06-23T10:31:41+00:00", "2026-06-23T10:35:11+00:00"]}, "student_questions": {"count": 10, "taps": ["2026-06-23T09:57:05+00:00", "2026-06-23T10:01:27+00:00", "2026-06-23T10:05:50+00:00", "2026-06-23T10:10:12+00:00", "2026-06-23T10:13:35+00:00", "2026-06-23T10:17:57+00:00", "2026-06-23T10:22:20+00:00", "2026-06-23T10:26:42+00:00", "2026-06-23T10:30:05+00:00", "2026-06-23T10:34:27+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-06-23T09:56:27+00:00", "2026-06-23T10:00:12+00:00", "2026-06-23T10:03:57+00:00", "2026-06-23T10:07:41+00:00", "2026-06-23T10:10:26+00:00", "2026-06-23T10:14:11+00:00", "2026-06-23T10:17:55+00:00", "2026-06-23T10:21:40+00:00", "2026-06-23T10:24:25+00:00", "2026-06-23T10:28:09+00:00", "2026-06-23T10:31:54+00:00", "2026-06-23T10:34:39+00:00"]}, "evidence": {"lines": [["Læreren spørger og venter. Fem hænder kommer op.", "2026-06-23T10:02:00+00:00", "active"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-06-23T10:11:17+00:00", "to_ponder"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-06-23T10:20:34+00:00", "to_ponder"], ["Halvdelen skriver, resten taler om noget andet.", "2026-06-23T10:29:51+00:00", "to_ponder"]]}, "goal_visible": "throughout", "goal_retold": "throughout", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "clearly", "feedback_shared": "clearly", "what_worked": "En gruppe gik i stå og fandt selv hjælp på plakaten, før de spurgte.", "something_to_ponder": "Hvem hørte vi ikke fra i dag, og hvordan kunne de komme til orde?"}, "declined": []}',4,'da','2026-06-23 09:53:00','2026-06-23 10:54:00','2026-06-23 10:54:00','01941ef28d9a7f949aa61403e2231ffe',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d9c799dbce96893fcf6001d','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9b71c7a7750cc7b9303ee7','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','{"answers": {"look_for": "Hvad de stille elever laver, når vi taler sammen i klassen.", "happening_now": {"segments": [["teacher_explains", 600, "2026-06-26T07:15:00+00:00"], ["in_between", 300, "2026-06-26T07:25:00+00:00"], ["on_their_own", 360, "2026-06-26T07:30:00+00:00"], ["class_talks", 660, "2026-06-26T07:36:00+00:00"]]}, "voices": {"count": 5, "taps": ["2026-06-26T07:22:30+00:00", "2026-06-26T07:30:17+00:00", "2026-06-26T07:38:04+00:00", "2026-06-26T07:45:51+00:00", "2026-06-26T07:52:38+00:00"]}, "student_questions": {"count": 13, "taps": ["2026-06-26T07:18:12+00:00", "2026-06-26T07:21:42+00:00", "2026-06-26T07:25:12+00:00", "2026-06-26T07:28:42+00:00", "2026-06-26T07:31:12+00:00", "2026-06-26T07:34:42+00:00", "2026-06-26T07:38:12+00:00", "2026-06-26T07:41:41+00:00", "2026-06-26T07:44:11+00:00", "2026-06-26T07:47:41+00:00", "2026-06-26T07:51:11+00:00", "2026-06-26T07:53:41+00:00", "2026-06-26T07:57:11+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-06-26T07:18:27+00:00", "2026-06-26T07:22:12+00:00", "2026-06-26T07:25:57+00:00", "2026-06-26T07:29:41+00:00", "2026-06-26T07:32:26+00:00", "2026-06-26T07:36:11+00:00", "2026-06-26T07:39:55+00:00", "2026-06-26T07:43:40+00:00", "2026-06-26T07:46:25+00:00", "2026-06-26T07:50:09+00:00", "2026-06-26T07:53:54+00:00", "2026-06-26T07:56:39+00:00"]}, "evidence": {"lines": [["En elev fortæller sin makker, hvad de er i gang med.", "2026-06-26T07:24:00+00:00", "the_goal"], ["En gruppe fordeler arbejdet uden voksne.", "2026-06-26T07:33:17+00:00", "active"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-06-26T07:42:34+00:00", "to_ponder"], ["Halvdelen skriver, resten taler om noget andet.", "2026-06-26T07:51:51+00:00", "to_ponder"]]}, "goal_visible": "throughout", "goal_retold": "clearly", "time_to_think": "clearly", "many_voices": "clearly", "feedback_usable": "a_little", "feedback_shared": "throughout", "what_worked": "Du gav en elev tid til at tænke færdig, og svaret blev længere end det første.", "something_to_ponder": "Hvilken del af timen kunne eleverne selv have styret?"}, "declined": []}',4,'da','2026-06-26 07:15:00','2026-06-26 08:30:00','2026-06-26 08:30:00','01941ef28d9d7c89bea56ca891b68958',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d9f77f190ca7f7ab026532c','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9e713fbe7f8a9b4ab1b094','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d917879818e68ee2569c01c','{"answers": {"look_for": "Hvem der får ordet, og hvor længe jeg venter, før jeg spørger den næste.", "happening_now": {"segments": [["teacher_explains", 300, "2026-09-01T06:22:00+00:00"], ["class_talks", 360, "2026-09-01T06:27:00+00:00"], ["in_between", 420, "2026-09-01T06:33:00+00:00"], ["on_their_own", 360, "2026-09-01T06:40:00+00:00"], ["together", 600, "2026-09-01T06:46:00+00:00"]]}, "voices": {"count": 9, "taps": ["2026-09-01T06:26:30+00:00", "2026-09-01T06:31:17+00:00", "2026-09-01T06:36:04+00:00", "2026-09-01T06:40:51+00:00", "2026-09-01T06:44:38+00:00", "2026-09-01T06:49:25+00:00", "2026-09-01T06:54:12+00:00", "2026-09-01T06:58:59+00:00", "2026-09-01T07:02:46+00:00"]}, "student_questions": {"count": 8, "taps": ["2026-09-01T06:27:00+00:00", "2026-09-01T06:32:17+00:00", "2026-09-01T06:37:34+00:00", "2026-09-01T06:42:51+00:00", "2026-09-01T06:47:08+00:00", "2026-09-01T06:52:25+00:00", "2026-09-01T06:57:42+00:00", "2026-09-01T07:02:59+00:00"]}, "open_questions": {"count": 11, "taps": ["2026-09-01T06:25:45+00:00", "2026-09-01T06:29:47+00:00", "2026-09-01T06:33:49+00:00", "2026-09-01T06:37:51+00:00", "2026-09-01T06:40:53+00:00", "2026-09-01T06:44:55+00:00", "2026-09-01T06:48:57+00:00", "2026-09-01T06:52:59+00:00", "2026-09-01T06:56:01+00:00", "2026-09-01T07:00:03+00:00", "2026-09-01T07:04:05+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-09-01T06:29:30+00:00", "the_goal"], ["Læreren spørger og venter. Fem hænder kommer op.", "2026-09-01T06:37:17+00:00", "active"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-09-01T06:45:04+00:00", "to_ponder"], ["Halvdelen skriver, resten taler om noget andet.", "2026-09-01T06:52:51+00:00", "to_ponder"], ["En elev retter sin løsning efter at have set en andens.", "2026-09-01T06:59:38+00:00", "feedback"]]}, "goal_visible": "throughout", "goal_retold": "throughout", "time_to_think": "a_little", "many_voices": "a_little", "feedback_usable": "a_little", "feedback_shared": "clearly", "what_worked": "Mange forskellige elever kom til orde, også nogle fra bagerste række.", "something_to_ponder": "Hvordan kunne responsen nå frem, før de er færdige?"}, "declined": []}',4,'da','2026-09-01 06:22:00','2026-09-01 07:36:00','2026-09-01 07:36:00','01941ef28da075d280bddd620ec4dc28',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28da17b5e915eb1fc1ef303db','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9e713fbe7f8a9b4ab1b094','interview',1,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d917879818e68ee2569c01c','{"answers": {"drawn": {"picked": ["01941ef2-8d97-7643-89f6-ff932a7b546f", "01941ef2-8d99-7d7b-a917-ee28520a4d99", "01941ef2-8d93-71eb-b5ab-12e6d3afdc2c"], "absent": []}, "talks": {"rows": [{"answers": {"working_on": "En plakat sammen med to andre", "will_learn": "At forklare noget svært, så andre kan forstå det", "easy_now": "At finde på, hvordan den skal se ud", "hard_now": "At vide, hvad der er vigtigst at få med", "comes_next": "Vise den til nabogruppen og høre, om de forstår den", "supported": "six"}, "declined": []}, {"answers": {"working_on": "Opgaverne i hæftet", "will_learn": "Det står på tavlen", "easy_now": "At finde svarene i bogen", "hard_now": "At skrive det med mine egne ord", "comes_next": "Det ved jeg ikke. Jeg spørger nok", "supported": "three"}, "declined": []}, {"answers": {"working_on": "Min tekst til plakaten", "will_learn": "At bruge kriterierne, når jeg ser på mit eget", "easy_now": "At skrive begyndelsen", "hard_now": "At vælge noget fra", "comes_next": "Rette det, min makker fik øje på", "supported": "five"}, "declined": []}]}, "heard_again": "Flere elever kunne sige, hvad de lavede. Færre kunne sige, hvad de skulle lære af det. To pegede selv på tavlen for at finde målet.", "something_to_ponder": "Hvad ville der ske, hvis eleverne valgte det næste skridt, før de spurgte dig?"}, "declined": []}',3,'da','2026-09-01 06:42:00','2026-09-01 07:32:00','2026-09-01 07:32:00','01941ef28da27e63a96592e4e955df1d',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28da3762b9e36c28ce97430bc','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9e713fbe7f8a9b4ab1b094','own-lesson',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','01941ef28d917879818e68ee2569c01c','{"answers": {"lesson_day": "2026-09-01", "lesson_class": {"picked": ["01941ef2-8d91-7879-818e-68ee2569c01c"], "absent": []}, "lesson_subject": {"picked": ["matematik"], "absent": []}, "look_for": "Om de, der plejer at vente på mig, kommer i gang selv.", "goal_visible": "throughout", "goal_retold": "a_little", "time_to_think": "clearly", "many_voices": "a_little", "feedback_usable": "clearly", "feedback_shared": "a_little", "what_worked": "Da grupperne så på hinandens plakater, kom der gang i snakken. Flere rettede noget bagefter uden at spørge.", "more_voices": "At alle siger én ting til deres makker, før jeg spørger ud i klassen.", "try_next": "Jeg venter fem sekunder, før jeg vælger, hvem der svarer."}, "declined": []}',3,'da','2026-09-01 09:22:00','2026-09-01 09:31:00','2026-09-01 09:31:00','01941ef28da473cf92cec1fabcaea1f2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28da670abaf0682765c2daee8','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28da570d881abdbe07dbf3fa9','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9b7eeb8c0972d219023332','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"look_for": "Hvad de stille elever laver, når vi taler sammen i klassen.", "happening_now": {"segments": [["teacher_explains", 480, "2026-11-27T11:52:00+00:00"], ["class_talks", 420, "2026-11-27T12:00:00+00:00"], ["on_their_own", 360, "2026-11-27T12:07:00+00:00"], ["in_between", 480, "2026-11-27T12:13:00+00:00"], ["together", 420, "2026-11-27T12:21:00+00:00"]]}, "voices": {"count": 11, "taps": ["2026-11-27T11:55:45+00:00", "2026-11-27T11:59:47+00:00", "2026-11-27T12:03:49+00:00", "2026-11-27T12:07:51+00:00", "2026-11-27T12:10:53+00:00", "2026-11-27T12:14:55+00:00", "2026-11-27T12:18:57+00:00", "2026-11-27T12:22:59+00:00", "2026-11-27T12:26:01+00:00", "2026-11-27T12:30:03+00:00", "2026-11-27T12:34:05+00:00"]}, "student_questions": {"count": 16, "taps": ["2026-11-27T11:54:38+00:00", "2026-11-27T11:57:34+00:00", "2026-11-27T12:00:30+00:00", "2026-11-27T12:03:26+00:00", "2026-11-27T12:05:22+00:00", "2026-11-27T12:08:17+00:00", "2026-11-27T12:11:13+00:00", "2026-11-27T12:14:09+00:00", "2026-11-27T12:16:05+00:00", "2026-11-27T12:19:01+00:00", "2026-11-27T12:21:57+00:00", "2026-11-27T12:23:52+00:00", "2026-11-27T12:26:48+00:00", "2026-11-27T12:29:44+00:00", "2026-11-27T12:32:40+00:00", "2026-11-27T12:34:36+00:00"]}, "open_questions": {"count": 8, "taps": ["2026-11-27T11:57:00+00:00", "2026-11-27T12:02:17+00:00", "2026-11-27T12:07:34+00:00", "2026-11-27T12:12:51+00:00", "2026-11-27T12:17:08+00:00", "2026-11-27T12:22:25+00:00", "2026-11-27T12:27:42+00:00", "2026-11-27T12:32:59+00:00"]}, "evidence": {"lines": [["Læreren spørger og venter. Fem hænder kommer op.", "2026-11-27T11:59:30+00:00", "active"], ["En gruppe fordeler arbejdet uden voksne.", "2026-11-27T12:07:17+00:00", "active"], ["En elev viser et udkast og får at vide, hvad næste skridt er.", "2026-11-27T12:15:04+00:00", "feedback"], ["Halvdelen skriver, resten taler om noget andet.", "2026-11-27T12:22:51+00:00", "to_ponder"], ["Læreren samler op med tre eksempler fra klassen.", "2026-11-27T12:29:38+00:00", "feedback"]]}, "goal_visible": "throughout", "goal_retold": "throughout", "time_to_think": "clearly", "many_voices": "a_little", "feedback_usable": "clearly", "feedback_shared": "clearly"}, "declined": []}',3,'da','2026-11-27 11:52:00','2026-11-27 12:52:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28daf745ba06c38e280c85c03','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "sometimes", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "mostly", "other_way": "mostly", "ask_for_help": "sometimes", "give_up": "not_at_all", "feedback_clear": "mostly", "feedback_used": "sometimes", "belong": "mostly", "heard": "sometimes", "listen": "sometimes", "leave_it": "sometimes", "learn_best": "with_one", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At bede om hjælp før jeg bliver sur."}, "declined": ["feedback_helped", "feedback_in_time", "hard_success"]}',5,'da','2026-06-08 08:53:00','2026-06-08 09:07:00','2026-06-08 09:07:00','01941ef28db077f8b895ad4a1bfeda9f',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28db171fb947b877fb80e07f8','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At vi blev enige i vores gruppe uden at blive uvenner.", "goal_progress": "reached", "what_helps": "At sidde ved siden af en jeg arbejder godt med.", "next_goal": "Stavning.", "grown_ups_can": "Spørge mig hvordan det går med mit digt."}, "declined": ["talk_about"]}',2,'da','2026-06-12 09:24:00','2026-06-12 09:31:00','2026-06-12 09:31:00','01941ef28db277a08b1fd99b538936b5',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28db37a6d986087da068eb872','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "sometimes", "uses_feedback": "not_yet", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "mostly", "suggested_step": "Lad de andre tale færdig, og sig så, hvad du tænker om det, de sagde."}, "declined": []}',6,'da','2026-05-29 09:16:00','2026-05-29 09:32:00','2026-05-29 09:32:00','01941ef28db4753ab7ca3fc9734c82cb',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28db574d5a3a33f723986608a','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "nearly_always", "ask_for_help": "mostly", "give_up": "sometimes", "feedback_clear": "not_yet", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "feedback_helped": "At min gyserhistorie var spændende.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "in_group", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes"}, "declined": []}',5,'da','2026-05-29 10:31:00','2026-05-29 10:53:00','2026-05-29 10:53:00','01941ef28db67e8b8ead03dcb10f0082',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28db775fd913d6c692eca4485','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At vi blev enige i vores gruppe uden at blive uvenner.", "goal_progress": "on_the_way", "what_helps": "At opgaven bliver delt op.", "talk_about": "At jeg nogle gange keder mig i historie.", "next_goal": "At blive færdig med min gyserhistorie til tiden.", "grown_ups_can": "Give mig en opgave ad gangen."}, "declined": []}',2,'da','2026-05-29 08:32:00','2026-05-29 08:57:00','2026-05-29 08:57:00','01941ef28db8780eb8efe6b419da727e',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28db9735f96f4e3d147479626','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "sometimes", "listens_to_others": "sometimes", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du fremlagde roligt og tydeligt, og du svarede på spørgsmål bagefter.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-06-10 09:33:00','2026-06-10 09:40:00','2026-06-10 09:40:00','01941ef28dba73f8a96bb01305cb2c55',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dbb7226b136c1460e3c5a84','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "nearly_always", "give_up": "sometimes", "hard_success": "Jeg var ved at give op på min gyserhistorie, men så fik jeg en god ide i bussen.", "feedback_clear": "nearly_always", "feedback_used": "nearly_always", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "not_at_all", "learn_best": "alone", "have_a_say": "mostly", "glad_of_learning": "mostly"}, "declined": ["curious", "feedback_helped"]}',5,'da','2026-06-08 10:45:00','2026-06-08 11:08:00','2026-06-08 11:08:00','01941ef28dbc750f8da3ea5be14ec5a7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dbd740d90f17697361717c1','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "close", "what_helps": "Når vi laver noget med hænderne.", "talk_about": "Jeg vil gerne tale om procenter.", "next_goal": "At øve mig i de uregelmæssige verber hver dag.", "grown_ups_can": "Mine forældre kan hjælpe mig med at huske mine ting."}, "declined": []}',2,'da','2026-06-08 10:44:00','2026-06-08 11:03:00','2026-06-08 11:03:00','01941ef28dbe7852b8202b2d5a9af1a0',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dbf754186333e3c6d25e7bc','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "nearly_always", "doing_well": "Du prøver en ny måde, når den første ikke virker. Det så jeg flere gange i engelsk."}, "declined": []}',6,'da','2026-06-02 10:18:00','2026-06-02 10:25:00','2026-06-02 10:25:00','01941ef28dc07bb3b1278f3fcd0194a7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc170aeafcf442167767ff4','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "nearly_always", "give_up": "sometimes", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_helped": "Ikke så meget synes jeg.", "heard": "mostly", "leave_it": "sometimes", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly"}, "declined": ["belong", "listen"]}',5,'da','2026-05-29 06:43:00','2026-05-29 07:06:00','2026-05-29 07:06:00','01941ef28dc276c1bc86765a5d11ec41',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc372ca8320c29994831da5','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg er stolt af forsøget med planter.", "goal_progress": "no_goal", "what_helps": "At jeg må prøve selv først.", "talk_about": "Hvem jeg arbejder sammen med.", "next_goal": "At gøre mig mere umage i matematik.", "grown_ups_can": "Læreren kan vise flere eksempler på procenter."}, "declined": []}',2,'da','2026-06-10 11:29:00','2026-06-10 11:47:00','2026-06-10 11:47:00','01941ef28dc47864afb43f3800d45193',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc57d059317d8d33c5a5a3c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du stiller spørgsmål, som hele klassen har glæde af.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-06-05 09:18:00','2026-06-05 09:26:00','2026-06-05 09:26:00','01941ef28dc67a9ba8d7253b94c51bf3',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc778b4bd1156c3621498e7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "nearly_always", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Vi var to der forklarede det for hinanden, og så forstod jeg det med koordinatsystemet.", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "nearly_always", "belong": "nearly_always", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At bede om hjælp før jeg bliver sur."}, "declined": []}',5,'da','2026-06-05 06:57:00','2026-06-05 07:20:00','2026-06-05 07:20:00','01941ef28dc8722594d4112bc5975600',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc97c1fb5f05a9136c5d6e6','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Det ved jeg ikke.", "goal_progress": "close", "what_helps": "At sidde ved siden af en jeg arbejder godt med.", "talk_about": "Jeg vil gerne tale om at skrive en indledning.", "next_goal": "At lave en plan før jeg starter.", "grown_ups_can": "Læreren kan vise flere eksempler på at finde rumfang."}, "declined": []}',2,'da','2026-05-29 07:12:00','2026-05-29 07:28:00','2026-05-29 07:28:00','01941ef28dca7451837d274d80e465ce',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dcb793e8090311e31f0d01d','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du er god til at se, hvad der mangler, når I arbejder sammen.", "suggested_step": "Lad de andre tale færdig, og sig så, hvad du tænker om det, de sagde."}, "declined": []}',6,'da','2026-06-10 07:31:00','2026-06-10 07:47:00','2026-06-10 07:47:00','01941ef28dcc74618fa285f6fcc68ffe',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dcd71ab89b80d881cbdb862','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_next": "mostly", "other_way": "sometimes", "ask_for_help": "not_yet", "give_up": "sometimes", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "mostly", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "Engelsk, så jeg kan tale med min kusine."}, "declined": ["feedback_helped"]}',5,'da','2026-06-05 09:24:00','2026-06-05 09:40:00','2026-06-05 09:40:00','01941ef28dce716597c18ed72367dbd1',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dcf7975805ad9aa1123a0a3','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg viste forsøget med planter for hele klassen.", "goal_progress": "close", "what_helps": "En plan for dagen.", "talk_about": "Det der går godt.", "grown_ups_can": "Forklare det en gang til uden at sukke."}, "declined": []}',2,'da','2026-06-03 10:32:00','2026-06-03 10:48:00','2026-06-03 10:48:00','01941ef28dd07fb99bf33346c3f7c34b',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd175788d736bc5044dd922','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "sometimes", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har øvet dig støt, og det kan ses i matematik.", "suggested_step": "Øv dig ti minutter om dagen i håndværk og design i de næste to uger."}, "declined": []}',6,'da','2026-05-22 10:37:00','2026-05-22 10:45:00','2026-05-22 10:45:00','01941ef28dd27bfeb904660a66cd9d16',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd37e7184b6643faaa87b45','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "mostly", "hard_success": "Jeg prøvede tre forskellige måder før det virkede.", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "not_yet", "feedback_helped": "At min fremlæggelse var spændende.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "glad_of_learning": "mostly"}, "declined": ["curious", "have_a_say"]}',5,'da','2026-05-26 09:23:00','2026-05-26 09:33:00','2026-05-26 09:33:00','01941ef28dd476bcbed46b39629fbfd9',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd5786a8f354676c4b28f3c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "not_begun", "what_helps": "Når jeg må tegne det.", "talk_about": "Hvordan det går i natur og teknologi.", "next_goal": "Stavning."}, "declined": []}',2,'da','2026-05-29 10:46:00','2026-05-29 10:59:00','2026-05-29 10:59:00','01941ef28dd67ebbba6176dc86665d33',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd77b5d8f6241ddd2ed80d4','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du stiller spørgsmål, som hele klassen har glæde af.", "suggested_step": "Bed om en pause, før det bliver for meget."}, "declined": []}',6,'da','2026-06-05 10:41:00','2026-06-05 11:02:00','2026-06-05 11:02:00','01941ef28dd87f1a9cac9c161b8acca5',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd972acbb693681391643ad','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "sometimes", "goal_good_work": "nearly_always", "try_first": "sometimes", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "not_at_all", "hard_success": "Jeg lavede en liste over det jeg manglede.", "feedback_clear": "not_yet", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "En i min gruppe sagde at modellen af broen manglede billeder, og det var rigtigt.", "belong": "nearly_always", "heard": "sometimes", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "in_group", "curious": "sometimes", "have_a_say": "sometimes", "get_better": "Ved ikke helt, måske dansk."}, "declined": ["glad_of_learning", "goal_next"]}',5,'da','2026-06-08 11:30:00','2026-06-08 11:44:00','2026-06-08 11:44:00','01941ef28dda70b784a479e401396c42',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ddb733b9ac4d582516a1d92','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_progress": "on_the_way", "what_helps": "Små pauser.", "talk_about": "Hvad jeg kan gøre for at huske de uregelmæssige verber.", "next_goal": "At tage det roligt når det driller.", "grown_ups_can": "Have lidt mere bevægelse i matematik."}, "declined": []}',2,'da','2026-05-29 06:56:00','2026-05-29 07:18:00','2026-05-29 07:18:00','01941ef28ddc7fbcac9fc88c0f2df0dd',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ddd7a9f966abc6970bdda36','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-06-11 10:10:00','2026-06-11 10:18:00','2026-06-11 10:18:00','01941ef28dde79b69f385558bef595f9',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ddf72e1b6bcf0d4396a9620','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_why": "mostly", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "mostly", "hard_success": "Jeg tog en pause og prøvede igen bagefter.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "At min indledning var god men at slutningen manglede.", "belong": "mostly", "heard": "sometimes", "listen": "mostly", "leave_it": "mostly", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes", "get_better": "At læse tykke bøger."}, "declined": ["goal_known", "learn_best"]}',5,'da','2026-05-29 11:20:00','2026-05-29 11:40:00','2026-05-29 11:40:00','01941ef28de070cd905cf4f7f76828d8',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28de17a8b91bad4423c3370b4','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "sometimes", "tries_first": "sometimes", "keeps_going": "not_yet", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du retter selv din tekst igennem, før du viser den til mig.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-05-22 08:14:00','2026-05-22 08:33:00','2026-05-22 08:33:00','01941ef28de270d894fd69b88c1c0bf6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e0174a096fb734ff27bf2bf','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Vi var to der forklarede det for hinanden, og så forstod jeg det med at stave lange ord.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "En i min gruppe sagde at min bograpport manglede billeder, og det var rigtigt.", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "not_at_all", "learn_best": "alone", "curious": "nearly_always", "have_a_say": "nearly_always", "glad_of_learning": "nearly_always", "get_better": "Ved ikke helt, måske billedkunst."}, "declined": []}',5,'da','2026-05-28 09:19:00','2026-05-28 09:32:00','2026-05-28 09:32:00','01941ef28e027080b608ff4254d2648b',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e037e228ab5a84b45aa0ad8','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At jeg har læst fire bøger på en måned.", "goal_progress": "reached", "what_helps": "At snakke med nogen om forsøget med planter før jeg går i gang.", "talk_about": "Det der går godt.", "next_goal": "At spørge når der er noget jeg ikke forstår.", "grown_ups_can": "Øve os i at skrive en indledning i en lille gruppe."}, "declined": []}',2,'da','2026-06-02 09:48:00','2026-06-02 10:03:00','2026-06-02 10:03:00','01941ef28e047736a52c79996c3ca8f6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e057373909a9ee4d142dfb1','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "nearly_always", "makes_choices": "mostly", "doing_well": "Du kan fortælle med egne ord, hvad vi er i gang med og hvorfor.", "suggested_step": "Spørg din makker først, og så mig."}, "declined": []}',6,'da','2026-06-09 11:46:00','2026-06-09 11:54:00','2026-06-09 11:54:00','01941ef28e0673508242b67e7e181c25',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e0773aa8872bd02a44b673d','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_why": "mostly", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "not_yet", "other_way": "not_yet", "ask_for_help": "not_yet", "hard_success": "Jeg øvede mig derhjemme hver dag i en uge.", "feedback_in_time": "mostly", "feedback_used": "mostly", "belong": "sometimes", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "alone", "curious": "sometimes", "have_a_say": "sometimes", "glad_of_learning": "sometimes", "get_better": "At lytte når andre forklarer."}, "declined": ["give_up", "goal_known"]}',5,'da','2026-05-28 10:01:00','2026-05-28 10:25:00','2026-05-28 10:25:00','01941ef28e087ce8bc651ed8990545b9',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e097654a2a1e004c5744be6','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Mit projekt om havet.", "goal_progress": "no_goal", "talk_about": "At jeg nogle gange keder mig i natur og teknologi.", "grown_ups_can": "Have lidt mere bevægelse i engelsk."}, "declined": []}',2,'da','2026-05-22 07:23:00','2026-05-22 07:42:00','2026-05-22 07:42:00','01941ef28e0a737b8dab13c5aee6e030',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e0b774f955f80a644055e0c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "sometimes", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sig højt, hvor du går i stå, før du beder om hjælp."}, "declined": []}',6,'da','2026-06-03 11:43:00','2026-06-03 12:02:00','2026-06-03 12:02:00','01941ef28e0c7f0da2728a0ca38a12e2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e0d7987b5d8ed39bca8e283','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d957f5f804901e297302d92','01941ef28d957f5f804901e297302d92','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "nearly_always", "goal_why": "nearly_always", "goal_good_work": "nearly_always", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "nearly_always", "give_up": "sometimes", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "nearly_always", "feedback_helped": "At jeg er god til at forklare for andre.", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "nearly_always", "glad_of_learning": "nearly_always", "get_better": "Jeg vil gerne blive hurtigere i hovedregning."}, "declined": []}',5,'da','2026-06-11 09:53:00','2026-06-11 10:04:00','2026-06-11 10:04:00','01941ef28e0e7817afbd038e8df19fc1',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e0f7e058675e3d09f073b1e','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d957f5f804901e297302d92','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "sometimes", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "nearly_always", "doing_well": "Du har fundet et godt tempo i billedkunst.", "suggested_step": "Brug responsen fra sidst, når du begynder på det næste."}, "declined": []}',6,'da','2026-05-29 09:49:00','2026-05-29 10:07:00','2026-05-29 10:07:00','01941ef28e107b8580ba45376c5de07a',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e11798c8b0148b3b9a2d773','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Det var at skrive en indledning. Jeg blev ved til den var der.", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "nearly_always", "feedback_helped": "Jeg fik at vide hvad næste skridt var, det var rart.", "belong": "nearly_always", "heard": "mostly", "listen": "mostly", "leave_it": "sometimes", "learn_best": "alone", "curious": "mostly", "have_a_say": "sometimes", "glad_of_learning": "mostly", "get_better": "At skrive længere historier."}, "declined": []}',5,'da','2026-06-03 09:28:00','2026-06-03 09:38:00','2026-06-03 09:38:00','01941ef28e1275e6b886b3695551b257',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e137420b306c413c536f451','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_progress": "on_the_way", "what_helps": "Musik i ørerne når vi skriver.", "talk_about": "At jeg gerne vil have sværere opgaver i håndværk og design.", "next_goal": "At forstå at stave lange ord så godt at jeg kan forklare det."}, "declined": []}',2,'da','2026-06-12 10:56:00','2026-06-12 11:20:00','2026-06-12 11:20:00','01941ef28e147a6a981762d07cd739ba',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e157f1793401583c0c376b6','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "sometimes", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "mostly", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": ["understands_feedback"]}',6,'da','2026-06-15 08:09:00','2026-06-15 08:32:00','2026-06-15 08:32:00','01941ef28e167dd7bc64264e24b9b5f7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e17705f9ce0d3437e4134e7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "sometimes", "hard_success": "Det var at finde rumfang. Jeg blev ved til den var der.", "feedback_clear": "mostly", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "feedback_helped": "At jeg skal begynde på min bograpport i god tid.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "with_one", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes"}, "declined": []}',5,'da','2026-06-01 07:20:00','2026-06-01 07:35:00','2026-06-01 07:35:00','01941ef28e18776b91853d0834ba1f17',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e197b0885d7266f4e1f5666','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "on_the_way", "what_helps": "En plan for dagen.", "talk_about": "Det er lige meget.", "grown_ups_can": "Lade mig arbejde et stille sted."}, "declined": []}',2,'da','2026-06-12 06:56:00','2026-06-12 07:06:00','2026-06-12 07:06:00','01941ef28e1a7abc89cc227aae6fc79c',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e1b7b25bcddd44f41294fc1','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har øvet dig støt, og det kan ses i musik.", "suggested_step": "Brug responsen fra sidst, når du begynder på det næste."}, "declined": []}',6,'da','2026-05-22 09:40:00','2026-05-22 09:58:00','2026-05-22 09:58:00','01941ef28e1c7489886b1a663178ffe9',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e1d73aa88021cdb118872c7','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "sometimes", "give_up": "sometimes", "hard_success": "Jeg delte min fremlæggelse op i små bidder og tog en ad gangen."}, "declined": ["ask_for_help"]}',2,'da','2026-05-22 11:38:00','2026-05-22 11:43:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e1e73bfab417c3555bff2a0','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "mostly", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-05-29 08:42:00','2026-05-29 08:51:00','2026-05-29 08:51:00','01941ef28e1f7d88a48c55451ef2e52f',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e20712eb64635ef8c77c4c0','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "nearly_always", "other_way": "sometimes", "give_up": "mostly", "hard_success": "Jeg var ved at give op på min gyserhistorie, men så fik jeg en god ide i bussen.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "sometimes", "learn_best": "alone", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes", "get_better": "At koncentrere mig når der er larm."}, "declined": ["feedback_used"]}',5,'da','2026-06-15 06:19:00','2026-06-15 06:32:00','2026-06-15 06:32:00','01941ef28e2170c48f3db69faf133d57',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e227d398fb3368f8518fb62','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sig højt, hvor du går i stå, før du beder om hjælp."}, "declined": []}',6,'da','2026-06-09 08:40:00','2026-06-09 09:02:00','2026-06-09 09:02:00','01941ef28e237470a0e1918636f73ad9',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e3d71e88a9433093e0e25b5','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "hard_success": "Jeg kan ikke huske en gang lige nu.", "feedback_clear": "not_yet", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "Ikke så meget synes jeg.", "belong": "sometimes", "heard": "sometimes", "listen": "sometimes", "leave_it": "nearly_always", "learn_best": "in_group", "curious": "sometimes", "have_a_say": "mostly", "glad_of_learning": "sometimes"}, "declined": ["give_up"]}',5,'da','2026-06-02 06:39:00','2026-06-02 07:04:00','2026-06-02 07:04:00','01941ef28e3e7949930ba1b91c4ef57e',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e3f72b7a2f9d29eeb9c80b3','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "At jeg har lavet noget selv i matematik uden at spørge hele tiden.", "goal_progress": "close", "talk_about": "Hvordan man beder om hjælp uden at afbryde."}, "declined": []}',2,'da','2026-06-05 10:37:00','2026-06-05 10:58:00','2026-06-05 10:58:00','01941ef28e407f3ca168a6bac33cba35',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e41714fb58c63317d3c89ac','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "sometimes", "shows_curiosity": "not_yet", "makes_choices": "sometimes", "suggested_step": "Tag ordet i gruppen, når I fordeler arbejdet."}, "declined": []}',6,'da','2026-06-12 08:33:00','2026-06-12 08:58:00','2026-06-12 08:58:00','01941ef28e427826beed8e7be5c317fd',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e437d188a489a75484bb1ea','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "sometimes", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Det var lange divisionsstykker. Jeg blev ved til den var der.", "feedback_used": "not_yet", "feedback_helped": "At jeg skulle skrive kortere sætninger.", "belong": "sometimes", "heard": "sometimes", "listen": "not_yet", "leave_it": "nearly_always", "learn_best": "alone", "curious": "not_yet", "have_a_say": "not_yet", "glad_of_learning": "not_yet"}, "declined": ["feedback_in_time"]}',5,'da','2026-06-01 11:17:00','2026-06-01 11:33:00','2026-06-01 11:33:00','01941ef28e44761eb05178c6e4536b15',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e457b9e87a1a08c7e79c22f','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "on_the_way", "what_helps": "Små pauser.", "talk_about": "At jeg nogle gange keder mig i billedkunst.", "next_goal": "Mine tabeller.", "grown_ups_can": "Læreren må gerne sige hvornår vi skal være færdige med modellen af broen."}, "declined": []}',2,'da','2026-05-29 10:40:00','2026-05-29 10:53:00','2026-05-29 10:53:00','01941ef28e467c049cd62777ef13dba3',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e477338aa3b4543c323d726','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "not_yet", "knows_next_step": "not_yet", "tries_first": "not_yet", "keeps_going": "sometimes", "understands_feedback": "not_yet", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "not_yet", "makes_choices": "not_yet", "doing_well": "Du kan fortælle med egne ord, hvad vi er i gang med og hvorfor.", "suggested_step": "Spørg din makker først, og så mig."}, "declined": []}',6,'da','2026-06-08 08:41:00','2026-06-08 08:48:00','2026-06-08 08:48:00','01941ef28e487364a189236e81e79344',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e4975b3b00987c6e2061091','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "mostly", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg kan ikke huske en gang lige nu.", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "belong": "mostly", "heard": "sometimes", "listen": "sometimes", "leave_it": "mostly", "learn_best": "depends", "curious": "sometimes", "have_a_say": "not_yet", "glad_of_learning": "not_yet", "get_better": "At komme i gang med det samme."}, "declined": []}',5,'da','2026-06-09 10:00:00','2026-06-09 10:14:00','2026-06-09 10:14:00','01941ef28e4a7037a6a5c84be8d94bf1',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e4b71eba4f92c245fab086c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "At jeg kom til tiden hele ugen.", "goal_progress": "on_the_way", "what_helps": "At få at vide hvad der var godt ved min gyserhistorie.", "talk_about": "Hvordan man beder om hjælp uden at afbryde.", "next_goal": "Jeg vil prøve en ny måde når jeg går i stå i dansk."}, "declined": []}',2,'da','2026-06-09 10:17:00','2026-06-09 10:31:00','2026-06-09 10:31:00','01941ef28e4c79ddbaa502b4f4b71c15',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e4d7f26a5f61dc34d57d3c0','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9e74d98ada76bde27c223a','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "not_yet", "keeps_going": "sometimes", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du skaber god stemning i gruppen og får de stille med.", "suggested_step": "Find to eksempler selv, når noget er svært i engelsk."}, "declined": []}',6,'da','2026-06-04 11:30:00','2026-06-04 11:50:00','2026-06-04 11:50:00','01941ef28e4e728fbea59b502758d7c8',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e4f70cdafe187c951087f1c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'start-up',2,'01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "nearly_always", "goal_why": "sometimes", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "not_yet", "give_up": "nearly_always", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "feedback_helped": "At jeg gerne må bruge flere eksempler i matematik.", "belong": "sometimes", "heard": "sometimes", "listen": "sometimes", "leave_it": "mostly", "learn_best": "alone", "curious": "mostly", "have_a_say": "not_yet"}, "declined": ["glad_of_learning", "hard_success"]}',5,'da','2026-05-25 10:58:00','2026-05-25 11:23:00','2026-05-25 11:23:00','01941ef28e5075289c775a457df873b2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e5174aba90484717e3e6ff2','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'preparation',1,'01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "At jeg hjalp en af de små i frikvarteret.", "goal_progress": "on_the_way", "talk_about": "Hvem jeg arbejder sammen med."}, "declined": []}',2,'da','2026-06-05 11:53:00','2026-06-05 12:09:00','2026-06-05 12:09:00','01941ef28e52774a83686055e64d5c83',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e537f4f97cbe6ac81702d34','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du kommer med dine egne ideer, især i natur og teknologi.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-06-05 07:45:00','2026-06-05 07:53:00','2026-06-05 07:53:00','01941ef28e547527b4f41532a1502c74',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e717365949ef3d7d9ff7167','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "mostly", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Jeg skrev alt det ned jeg vidste og så kom resten lidt af sig selv."}, "declined": []}',2,'da','2026-11-27 12:13:00','2026-11-27 12:17:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e727f9fb9bd75561bad062d','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har øvet dig støt, og det kan ses i matematik.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-11-26 07:40:00','2026-11-26 07:58:00','2026-11-26 07:58:00','01941ef28e737dba9bdd6e37f1441353',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e74771ebb92441a969120cd','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "Jeg fik at vide hvad næste skridt var, det var rart.", "belong": "mostly", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "depends", "curious": "sometimes", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At arbejde sammen med nogen jeg ikke kender så godt."}, "declined": ["goal_why"]}',5,'da','2026-11-20 08:56:00','2026-11-20 09:16:00','2026-11-20 09:16:00','01941ef28e757453a1ce7348ca79c3cc',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e767e5d857e31a1fcad30f8','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_progress": "on_the_way", "what_helps": "Når jeg ved hvad vi skal bruge det til i musik.", "talk_about": "Det at fremlægge.", "next_goal": "At gøre mig mere umage i matematik."}, "declined": []}',2,'da','2026-11-27 08:22:00','2026-11-27 08:44:00','2026-11-27 08:44:00','01941ef28e7778f0b572b743684ceea8',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e787bdeae5eb743e49efeb0','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_good_work": "nearly_always", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "not_at_all", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "with_one", "curious": "mostly", "have_a_say": "mostly", "get_better": "Jeg vil gerne lære at programmere et spil."}, "declined": ["glad_of_learning", "goal_why"]}',5,'da','2026-11-20 08:37:00','2026-11-20 08:53:00','2026-11-20 08:53:00','01941ef28e7975139e75a7aafd35d90b',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e7a77ec8e1d096975e353a5','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg skrev en historie på tre sider.", "goal_progress": "on_the_way", "what_helps": "Små pauser.", "talk_about": "Jeg vil gerne vise jer forsøget med planter."}, "declined": []}',2,'da','2026-11-20 09:14:00','2026-11-20 09:38:00','2026-11-20 09:38:00','01941ef28e7b766da55baa4520e4f5ce',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e7c724a856350141f6719bc','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "nearly_always", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Først var det helt sort, men så viste en ven mig det på en anden måde.", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "belong": "mostly", "heard": "sometimes", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "have_a_say": "sometimes", "glad_of_learning": "mostly", "get_better": "At bede om hjælp før jeg bliver sur."}, "declined": ["feedback_clear"]}',5,'da','2026-11-20 12:45:00','2026-11-20 13:01:00','2026-11-20 13:01:00','01941ef28e7d7c80abf655c31960f962',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e7e79af9b346083c8d79a0d','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_progress": "on_the_way", "what_helps": "At sidde ved siden af en jeg arbejder godt med.", "talk_about": "Lektier.", "grown_ups_can": "Lade mig sidde tæt på tavlen."}, "declined": []}',2,'da','2026-11-20 12:26:00','2026-11-20 12:42:00','2026-11-20 12:42:00','01941ef28e7f70119e34a312143085e5',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8071c1b4a79a2dc9293cb7','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "nearly_always", "makes_choices": "mostly", "doing_well": "Du retter selv din tekst igennem, før du viser den til mig.", "suggested_step": "Øv dig ti minutter om dagen i historie i de næste to uger."}, "declined": []}',6,'da','2026-11-23 07:41:00','2026-11-23 08:04:00','2026-11-23 08:04:00','01941ef28e817757a3d54d7266d538f6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e827cb0b2fb3cd7bb82ef96','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "feedback_clear": "sometimes", "feedback_in_time": "mostly", "feedback_used": "mostly", "belong": "nearly_always", "heard": "nearly_always", "listen": "mostly", "leave_it": "sometimes", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly"}, "declined": []}',5,'da','2026-11-26 08:22:00','2026-11-26 08:30:00','2026-11-26 08:30:00','01941ef28e8371408d6652e845506b5e',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8475a5897b3e9e85337b2c','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg turde synge med til morgensang.", "goal_progress": "not_begun", "talk_about": "Frikvartererne.", "next_goal": "Stavning."}, "declined": []}',2,'da','2026-11-20 11:00:00','2026-11-20 11:17:00','2026-11-20 11:17:00','01941ef28e857fe593845ae21cb22f87',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e867effbb20255a3d808f70','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "nearly_always", "doing_well": "Du kan fortælle med egne ord, hvad vi er i gang med og hvorfor."}, "declined": []}',6,'da','2026-11-27 11:58:00','2026-11-27 12:06:00','2026-11-27 12:06:00','01941ef28e877b4dba47367c9e0d0c9f',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e887cedbd0168d3dc2ccc85','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_good_work": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg læste opgaven en gang til, og så kunne jeg se hvad jeg havde overset.", "feedback_clear": "mostly", "feedback_used": "mostly", "belong": "sometimes", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "with_one", "curious": "mostly", "have_a_say": "sometimes", "glad_of_learning": "sometimes", "get_better": "At komme i gang med det samme."}, "declined": ["goal_why"]}',5,'da','2026-11-23 12:40:00','2026-11-23 13:05:00','2026-11-23 13:05:00','01941ef28e8971dc85bdbaf413489201',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8a75dca86ac92f69939732','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg kan forklare brøker til min lillebror.", "what_helps": "Når jeg må tegne det.", "talk_about": "Det er lige meget.", "next_goal": "At gøre mig mere umage i historie."}, "declined": ["goal_progress"]}',2,'da','2026-11-27 08:58:00','2026-11-27 09:23:00','2026-11-27 09:23:00','01941ef28e8b7b9897ca433bc780cd85',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8c71619e15c04af05f12ae','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "not_at_all", "hard_success": "Jeg fik lavet mit digt færdig selv om jeg var syg i to dage."}, "declined": []}',2,'da','2026-11-27 08:48:00','2026-11-27 09:00:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8d7f64b0e4dbb77c1b2d88','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "mostly", "shows_curiosity": "nearly_always", "makes_choices": "mostly", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Fortæl mig om fredagen, hvad der lykkedes i ugens løb."}, "declined": []}',6,'da','2026-11-26 07:49:00','2026-11-26 08:13:00','2026-11-26 08:13:00','01941ef28e8e7c278554da003e7310c7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8f7f4a89fcceb194ef4604','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "sometimes", "goal_why": "not_yet", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "not_yet", "give_up": "mostly", "hard_success": "Jeg delte min tekst om vikinger op i små bidder og tog en ad gangen.", "feedback_clear": "mostly", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "feedback_helped": "At jeg skal begynde på modellen af broen i god tid.", "belong": "mostly", "heard": "sometimes", "listen": "sometimes", "leave_it": "mostly", "learn_best": "alone", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes", "get_better": "At gøre lydbogen helt færdig."}, "declined": []}',5,'da','2026-11-20 11:28:00','2026-11-20 11:42:00','2026-11-20 11:42:00','01941ef28e907837baccaaa7ab27fa20',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9177e8b1f8a213de3fa0cb','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Det ved jeg ikke.", "goal_progress": "reached", "what_helps": "Når jeg må tegne det.", "talk_about": "Om jeg kan få mere tid til min fremlæggelse.", "next_goal": "Det vil jeg gerne have hjælp til at finde på.", "grown_ups_can": "Læreren må gerne sige hvornår vi skal være færdige med min tekst om vikinger."}, "declined": []}',2,'da','2026-11-25 10:57:00','2026-11-25 11:14:00','2026-11-25 11:14:00','01941ef28e9276c5922eb1bf93534ceb',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e93730d9cd0bccf4318cf2a','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "sometimes", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Skriv ned, hvad du vil have respons på, når du afleverer."}, "declined": []}',6,'da','2026-11-20 08:49:00','2026-11-20 08:55:00','2026-11-20 08:55:00','01941ef28e947215b6e75dd5e3761cfb',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9579e5b5a3fbde31ea817c','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har fundet et godt tempo i engelsk."}, "declined": []}',6,'da','2026-11-26 10:12:00','2026-11-26 10:31:00','2026-11-26 10:31:00','01941ef28e967e1f84bc163f610d27a6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9779b79f8c56aae39d15b7','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "mostly", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "nearly_always", "give_up": "mostly", "hard_success": "Da jeg lavede plakaten måtte jeg starte helt forfra, men den blev god.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "nearly_always", "feedback_helped": "At jeg havde en god plan for modellen af broen.", "belong": "mostly", "heard": "nearly_always", "listen": "mostly", "leave_it": "sometimes", "learn_best": "alone", "curious": "nearly_always", "have_a_say": "not_yet", "glad_of_learning": "mostly", "get_better": "Ved ikke helt, måske musik."}, "declined": []}',5,'da','2026-11-20 08:54:00','2026-11-20 09:16:00','2026-11-20 09:16:00','01941ef28e98780f99e02348b815e0de',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e997a0d96c8970112a88feb','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At jeg skrev en historie på tre sider.", "goal_progress": "on_the_way", "what_helps": "Når vi laver noget med hænderne.", "talk_about": "At der er meget larm i timerne.", "next_goal": "Mine tabeller.", "grown_ups_can": "Sige til når jeg gør noget godt."}, "declined": []}',2,'da','2026-11-27 10:08:00','2026-11-27 10:16:00','2026-11-27 10:16:00','01941ef28e9a73e68eb2d8aeb06f77ab',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9b7ffdbdf96c4908edda17','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-11-20 09:08:00','2026-11-20 09:26:00','2026-11-20 09:26:00','01941ef28e9c75148a643fbf7e4b0c45',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9d72fc91f01073beabf7e9','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "mostly", "other_way": "mostly", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg lavede en liste over det jeg manglede.", "feedback_clear": "nearly_always", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "At min indledning var god men at slutningen manglede.", "belong": "nearly_always", "heard": "mostly", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "depends", "curious": "not_yet", "have_a_say": "not_yet", "glad_of_learning": "sometimes", "get_better": "Jeg vil gerne blive bedre til at sætte komma."}, "declined": []}',5,'da','2026-11-27 11:35:00','2026-11-27 11:51:00','2026-11-27 11:51:00','01941ef28e9e7da1bca12a2e236c394e',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9f77f597f43eb67bfe1136','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Min prøve i håndværk og design gik bedre end sidst.", "goal_progress": "on_the_way", "what_helps": "Min makker.", "talk_about": "At der er meget larm i timerne.", "next_goal": "At blive færdig med min fremlæggelse til tiden.", "grown_ups_can": "Give mig en opgave ad gangen."}, "declined": []}',2,'da','2026-11-25 09:45:00','2026-11-25 09:58:00','2026-11-25 09:58:00','01941ef28ea071f297208dc530f9da6c',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea1799da5badd4d1e02cecb','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du bruger det, vi taler om, allerede i den næste opgave.", "suggested_step": "Lav en lille plan, før du begynder, og vis mig den."}, "declined": []}',6,'da','2026-11-23 12:49:00','2026-11-23 13:10:00','2026-11-23 13:10:00','01941ef28ea27c3bba216069eb34d7b3',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea37d24905a0ab24af7aa3d','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "nearly_always", "goal_why": "not_yet", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg prøvede tre forskellige måder før det virkede.", "feedback_clear": "mostly", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "feedback_helped": "Ikke så meget synes jeg.", "heard": "sometimes", "listen": "mostly", "leave_it": "sometimes", "learn_best": "alone", "curious": "sometimes", "have_a_say": "sometimes", "glad_of_learning": "mostly", "get_better": "At skrive længere historier."}, "declined": []}',5,'da','2026-11-25 10:18:00','2026-11-25 10:31:00','2026-11-25 10:31:00','01941ef28ea47692912ec9c44b6007ea',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea574518a16952b92b79de7','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At jeg hjalp en af de små i frikvarteret.", "talk_about": "Frikvartererne.", "next_goal": "At bøje udsagnsord.", "grown_ups_can": "Have lidt mere bevægelse i matematik."}, "declined": ["goal_progress"]}',2,'da','2026-11-27 07:38:00','2026-11-27 07:50:00','2026-11-27 07:50:00','01941ef28ea67d6bb71d470bf4e395e2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea77559a6745d8faa534425','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'guardian-preparation',1,'01941ef28d81768eacf1de5a097d971e','01941ef28d957f5f804901e297302d92','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At du tør spørge, når du ikke forstår noget.", "likes_to_tell": "Om forsøgene, og om hvem der sad hvor i kantinen.", "helps_at_home": "En pause med boller, og så én opgave ad gangen.", "talk_about": {"chosen": ["best_learning", "subject"]}, "which_subject": {"picked": ["matematik"], "absent": []}, "matters_most": "At du selv kan mærke, at det rykker. Vi kan høre, at det driller.", "can_help": "Vi kan sætte tid af tirsdag og torsdag lige efter aftensmaden.", "school_can": "Vise et eksempel på, hvordan det ser ud, når det er godt."}, "declined": []}',2,'da','2026-11-20 18:25:00','2026-11-20 18:43:00','2026-11-20 18:43:00','01941ef28ea87d218565ba2fb8e1080a',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea9782eb8f6a25ce94ed9d8','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'guardian-preparation',1,'01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Du har passet din træning hele efteråret, også i regnvejr.", "likes_to_tell": "Ikke så meget. Det kommer, når vi kører bil.", "talk_about": {"chosen": ["everyday", "other"]}, "matters_most": "At der er ro om aftenen, så du er frisk om morgenen.", "can_help": "Vi lægger telefonerne i skuffen klokken ni. Også vores egne."}, "declined": [], "others": {"talk_about": "Cykelturen til skole, når det er mørkt"}}',2,'da','2026-11-23 20:58:00','2026-11-23 21:08:00','2026-11-23 21:08:00','01941ef28eaa73eb91620642b62f0b73',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eab79be9df425839223cb48','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'guardian-preparation',1,'01941ef28d837c4688d28bd4c412de1c','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Du er god ved de små i SFO''en og bliver hilst på af dem alle sammen.", "likes_to_tell": "Om bogen, I læser højt.", "helps_at_home": "At vi laver noget andet først.", "talk_about": {"chosen": ["nothing_now"]}, "school_can": "Bare bliv ved som nu."}, "declined": []}',2,'da','2026-11-25 18:11:00','2026-11-25 18:25:00','2026-11-25 18:25:00','01941ef28eac76b99b2e6d09cc88eee0',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ead7d36969791239d5ac675','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'guardian-preparation',1,'01941ef28d84764ea563952b23e62dee','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At du sagde det højt, da noget ikke var i orden.", "likes_to_tell": "Om frikvartererne.", "helps_at_home": "Vi går en tur, og så bliver det sagt lidt efter lidt.", "talk_about": {"chosen": ["friends", "goals"]}, "matters_most": "Om der er nogen at lave gruppearbejde med i den nye plan.", "can_help": "Vi vil gerne have klassen på besøg en lørdag."}, "declined": ["school_can"]}',2,'da','2026-11-25 19:42:00','2026-11-25 19:54:00','2026-11-25 19:54:00','01941ef28eae7073b427337a66dab562',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eaf73a8834b45208e8bbb50','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'guardian-preparation',1,'01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Du læser selv om aftenen nu. Det gjorde du ikke sidste år.", "helps_at_home": "At vi spørger: Hvad er det første, du kan gøre?", "talk_about": {"chosen": ["goals"]}, "matters_most": "Om målet fra sidst stadig er det rigtige.", "can_help": "Vi hører gerne højtlæsning i køkkenet."}, "declined": []}',2,'da','2026-11-25 20:38:00','2026-11-25 20:52:00','2026-11-25 20:52:00','01941ef28eb07f31ad2647858cc922fc',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eb77b73b65a2a555b6a6eb6','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "not_yet", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du kommer med dine egne ideer, især i håndværk og design.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-11-27 07:14:00','2026-11-27 07:28:00','2026-11-27 07:28:00','01941ef28eb87574af51e7d502ec96bf',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eb976e99c19ebad0dff2809','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "not_yet", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "not_yet", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "nearly_always", "hard_success": "Jeg så på et eksempel først, og så lavede jeg mit eget.", "feedback_clear": "not_yet", "feedback_in_time": "not_yet", "feedback_used": "not_yet", "belong": "sometimes", "heard": "not_yet", "listen": "mostly", "leave_it": "nearly_always", "learn_best": "depends", "curious": "not_yet", "have_a_say": "not_yet", "get_better": "At holde tempo og ikke sidde og drømme."}, "declined": []}',5,'da','2026-11-20 11:07:00','2026-11-20 11:14:00','2026-11-20 11:14:00','01941ef28eba7de4a01e79ea97232206',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ebb77f6b14791e10a9f8792','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "Jeg har fået mere styr på mine lektier.", "goal_progress": "on_the_way", "talk_about": "Om jeg kan få mere tid til modellen af broen.", "next_goal": "At lave en plan før jeg starter.", "grown_ups_can": "Sørge for at der er ro."}, "declined": []}',2,'da','2026-11-27 12:28:00','2026-11-27 12:38:00','2026-11-27 12:38:00','01941ef28ebc71cb829635f7d4037794',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ebd70f6965e52e28489b610','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "not_yet", "knows_next_step": "not_yet", "tries_first": "not_yet", "keeps_going": "not_yet", "understands_feedback": "sometimes", "uses_feedback": "not_yet", "takes_part": "not_yet", "listens_to_others": "not_yet", "shows_curiosity": "not_yet", "makes_choices": "not_yet", "suggested_step": "Tag ordet i gruppen, når I fordeler arbejdet."}, "declined": []}',6,'da','2026-11-20 12:41:00','2026-11-20 13:03:00','2026-11-20 13:03:00','01941ef28ebe77348949116e14ad11e4',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ebf703fa828391ca8996dd1','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "sometimes", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "nearly_always", "hard_success": "Jeg stoppede med at kikke på hvor langt de andre var nået."}, "declined": []}',2,'da','2026-11-27 08:57:00','2026-11-27 09:04:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ec07616973b5759130ab2c9','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'start-up',2,'01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "nearly_always", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "nearly_always", "hard_success": "Jeg læste opgaven en gang til, og så kunne jeg se hvad jeg havde overset.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "At jeg skal tale lidt langsommere når jeg fremlægger.", "belong": "sometimes", "heard": "sometimes", "listen": "sometimes", "leave_it": "nearly_always", "learn_best": "in_group", "curious": "not_yet", "glad_of_learning": "not_yet", "get_better": "Jeg vil gerne blive bedre til at finde rumfang."}, "declined": ["have_a_say"]}',5,'da','2026-11-27 12:35:00','2026-11-27 12:47:00','2026-11-27 12:47:00','01941ef28ec176c1839d168dbcff5f7a',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ec279ef9582afbe3a6f1eef','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'preparation',1,'01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "At jeg kom til tiden hele ugen.", "goal_progress": "reached", "what_helps": "Når jeg må tegne det.", "talk_about": "Frikvartererne.", "next_goal": "At lytte til de andre i gruppen.", "grown_ups_can": "Have lidt mere bevægelse i håndværk og design."}, "declined": []}',2,'da','2026-11-20 12:42:00','2026-11-20 13:01:00','2026-11-20 13:01:00','01941ef28ec37a75ae03ec1475b97d89',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ec479a89c1998d7f1ce12c6','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "mostly", "tries_first": "not_yet", "keeps_going": "sometimes", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "not_yet", "listens_to_others": "sometimes", "shows_curiosity": "not_yet", "makes_choices": "sometimes", "suggested_step": "Sig højt, hvor du går i stå, før du beder om hjælp."}, "declined": []}',6,'da','2026-11-27 10:08:00','2026-11-27 10:21:00','2026-11-27 10:21:00','01941ef28ec5794083c37740c04b9bdc',NULL,NULL,'','',0,NULL,NULL,0);
CREATE TABLE "retention_report" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "day" DATE NOT NULL, "report" TEXT NOT NULL, "complete" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
CREATE TABLE "roster_import" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT, "group_id" TEXT, "kind" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "content" BLOB, "state" VARCHAR(255) NOT NULL, "report" TEXT NOT NULL, "done" INTEGER NOT NULL, "total" INTEGER NOT NULL, "made_by_id" TEXT, "made_at" DATETIME NOT NULL, "ended_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("made_by_id") REFERENCES "person" ("id"));
CREATE TABLE "round" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "title" VARCHAR(255) NOT NULL, "opens_on" DATE NOT NULL, "closes_on" DATE NOT NULL, "closed_at" DATETIME, "trial" INTEGER NOT NULL, "series_id" TEXT REFERENCES "series" ("id"), "reminds" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"));
INSERT INTO "round" VALUES('01941ef28da779b5a4f5557d8f270458','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','Samtalerunde maj 2026','2026-05-22','2026-06-15','2026-06-16 00:00:00',0,NULL,1);
INSERT INTO "round" VALUES('01941ef28e687f6a90da284e2e513cf6','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','Samtalerunde november 2026','2026-11-20','2026-12-10',NULL,0,NULL,1);
CREATE TABLE "round_form" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE);
INSERT INTO "round_form" VALUES('01941ef28da87537805995d5db4a5197','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','start-up',2);
INSERT INTO "round_form" VALUES('01941ef28da97d0e9179db27f1c355ef','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','preparation',1);
INSERT INTO "round_form" VALUES('01941ef28daa7c56a81c5b3c70ca0720','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','judgement',1);
INSERT INTO "round_form" VALUES('01941ef28dab787e8b640f7fb682aa10','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','class-climate',1);
INSERT INTO "round_form" VALUES('01941ef28e69740581166efa98cae2d6','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','start-up',2);
INSERT INTO "round_form" VALUES('01941ef28e6a7531b5114fa0487da066','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','preparation',1);
INSERT INTO "round_form" VALUES('01941ef28e6b78aabf13c1d695e5725b','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','judgement',1);
INSERT INTO "round_form" VALUES('01941ef28e6c70b7a36c5dc6cd950dc6','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','class-climate',1);
INSERT INTO "round_form" VALUES('01941ef28e6d76d5b79ccebd35f0b4a5','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','guardian-preparation',1);
CREATE TABLE "round_group" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE, FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "round_group" VALUES('01941ef28dac7a99893eb4aac2b6a007','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e');
INSERT INTO "round_group" VALUES('01941ef28dad7b399724f9619f4dbeb2','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c');
INSERT INTO "round_group" VALUES('01941ef28dae784a9141b31bb7f66365','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d9a78409509a3c86ba2fbbb');
INSERT INTO "round_group" VALUES('01941ef28e6e7924bc0188a3f7b25644','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d8678849aa6187179c5509e');
INSERT INTO "round_group" VALUES('01941ef28e6f7c1c91536e5caa1ed69d','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d917879818e68ee2569c01c');
INSERT INTO "round_group" VALUES('01941ef28e707a8e8a6280e55b367d3f','01941ef28d81791b853ffd1061ea80bd','01941ef28e687f6a90da284e2e513cf6','01941ef28d9a78409509a3c86ba2fbbb');
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_initial','2026-11-30 14:48:01.807831');
INSERT INTO "schema_migration" VALUES(2,'0002_own_hands','2026-11-30 14:48:01.825617');
INSERT INTO "schema_migration" VALUES(3,'0003_never_lost','2026-11-30 14:48:01.855535');
INSERT INTO "schema_migration" VALUES(4,'0004_right_eyes','2026-11-30 14:48:01.976819');
CREATE TABLE "school" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "turn_to" TEXT NOT NULL, "roster_id" VARCHAR(255), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "school" VALUES('01941ef28d827c3098b84572bc8331d7','01941ef28d81791b853ffd1061ea80bd','Havbakkeskolen','din kontaktlærer, en voksen på gangen eller Lone på kontoret, lokale 12',NULL);
CREATE TABLE "school_group" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "team_id" TEXT, "lineage" TEXT NOT NULL, "code_hash" VARCHAR(255), "roster_id" VARCHAR(255), "subject" VARCHAR(255) NOT NULL, "school_year" VARCHAR(255) NOT NULL, "ended_on" DATE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("team_id") REFERENCES "school_group" ("id"));
INSERT INTO "school_group" VALUES('01941ef28d857fdd89345c465ea29d42','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','team','Team 7.A–7.B',NULL,'01941ef28d857fdd89345c465ea29d42',NULL,NULL,'','',NULL);
INSERT INTO "school_group" VALUES('01941ef28d8678849aa6187179c5509e','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','class','7.A','01941ef28d857fdd89345c465ea29d42','01941ef28d8678849aa6187179c5509e','2a16295cbb0c705d8fc436217586646e61b12648621eb7a32e3849159fbc5ff4',NULL,'','',NULL);
INSERT INTO "school_group" VALUES('01941ef28d917879818e68ee2569c01c','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','class','7.B','01941ef28d857fdd89345c465ea29d42','01941ef28d917879818e68ee2569c01c','6555fa6dc247eed0547ec762b5c9d3ef79da912c16172142f25312fc6b71806c',NULL,'','',NULL);
INSERT INTO "school_group" VALUES('01941ef28d9a78409509a3c86ba2fbbb','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','class','Basisholdet','01941ef28d857fdd89345c465ea29d42','01941ef28d9a78409509a3c86ba2fbbb','6a08e6bef99ecde6da9e751f4e11a49e45c0df17f30be704f37f8059734e741b',NULL,'','',NULL);
CREATE TABLE "sealed_answer" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "document" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "sealed_answer" VALUES('db78f7c0f68d440783b519ca218f07ee','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "sometimes", "wrong_is_fine": "nearly_always", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "get_going": "nearly_always", "ideas_count": "mostly"}, "declined": ["listen_in_class"]}');
INSERT INTO "sealed_answer" VALUES('7f264529f9c44b139e7fa3be46e4d973','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "sometimes", "help_decide": "nearly_always", "ideas_count": "mostly"}, "declined": ["one_thing"]}');
INSERT INTO "sealed_answer" VALUES('37e14d1a125f4be5b9d128830f575f3d','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "mostly", "one_thing": "Ikke noget, den er god nu."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('3a3a51bbb28d47e8842ac199a7c47df3','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "sometimes", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('3e406079060a47fe84a661e33f9e30e4','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "nearly_always", "wrong_is_fine": "nearly_always", "after_a_quarrel": "goes_on", "calm_to_think": "nearly_always", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('d4a37a0694104a46acb7319e78970a6e','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"wrong_is_fine": "nearly_always", "after_a_quarrel": "goes_on", "calm_to_think": "sometimes", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "mostly", "one_thing": "At der er voksne ude i frikvarteret."}, "declined": ["room_for_all"]}');
INSERT INTO "sealed_answer" VALUES('61ba54e80ca94bcab380d0a4bdf24fa9','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "mostly", "wrong_is_fine": "mostly", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "nearly_always", "help_decide": "mostly", "ideas_count": "sometimes"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('428f1bf04d3b4552a1e5c67fd0f42cd3','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "nearly_always", "wrong_is_fine": "nearly_always", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "nearly_always", "ideas_count": "mostly", "one_thing": "At vi må bestemme lidt mere selv i billedkunst."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('b5adb409558842cb9b3d10e3b9764f87','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "goes_on", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "nearly_always", "one_thing": "At ingen sukker når nogen svarer forkert."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('7e67d97722464ca98352ddba05555c73','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "nearly_always", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": ["wrong_is_fine"]}');
INSERT INTO "sealed_answer" VALUES('699e983d063540eeab11028de6dd8880','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "sometimes"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('b56ab3a44c2146e09f3bfa57b2525a1c','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "nearly_always", "help_decide": "mostly", "ideas_count": "nearly_always"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('a5b1a41a59c8456aad1af18f8a532f87','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "sometimes", "help_decide": "nearly_always", "ideas_count": "nearly_always", "one_thing": "At vi finder en plads til dem der gerne vil have ro."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('f6d65f4b01864c2d9c57463adbe0c9f0','01941ef28d81791b853ffd1061ea80bd','01941ef28da779b5a4f5557d8f270458','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "help_decide": "mostly"}, "declined": ["ideas_count"]}');
CREATE TABLE "series" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "title" VARCHAR(255) NOT NULL, "school_year" VARCHAR(255) NOT NULL, "made_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"));
CREATE TABLE "sheet" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT, "group_id" TEXT, "title" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "maker_id" TEXT NOT NULL, "made_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("maker_id") REFERENCES "person" ("id"));
INSERT INTO "sheet" VALUES('01941ef28d84704ca51920970e59d711','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','Årets læringssamtaler','conversation-plan',1,'01941ef28d9278038e46153f42b342f5','2026-10-26 12:20:00');
INSERT INTO "sheet" VALUES('01941ef28d877f3f9a8b763bbddee3ec','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7',NULL,'Flere elever til orde','action-plan',1,'01941ef28d837143a8bd49a840703476','2026-11-09 12:20:00');
INSERT INTO "sheet" VALUES('01941ef28d8a7c63972d22fd7119511c','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7',NULL,'Når elever går i stå og venter','account',1,'01941ef28d837143a8bd49a840703476','2026-11-27 12:20:00');
CREATE TABLE "visit" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "observer_id" TEXT NOT NULL, "teacher_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "lesson" VARCHAR(255) NOT NULL, "held_on" DATE NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("observer_id") REFERENCES "person" ("id"), FOREIGN KEY ("teacher_id") REFERENCES "person" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "visit" VALUES('01941ef28d8c7cd7a20ff6567d908367','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','Matematik, 5. lektion','2026-02-03','visit',2);
INSERT INTO "visit" VALUES('01941ef28d8f74dba980692f3c94241e','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','Matematik, 5. lektion','2026-03-10','visit',2);
INSERT INTO "visit" VALUES('01941ef28d927cf7b2c090a0a6e9c73f','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','Matematik, 5. lektion','2026-04-14','visit',2);
INSERT INTO "visit" VALUES('01941ef28d957d999fafc02a9fbc6ecb','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9b7eeb8c0972d219023332','01941ef28d9a78409509a3c86ba2fbbb','Natur og teknologi, 4. lektion','2026-05-19','visit',2);
INSERT INTO "visit" VALUES('01941ef28d9878b193a9134433dbf259','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d8678849aa6187179c5509e','Matematik, 2. lektion','2026-06-23','visit',2);
INSERT INTO "visit" VALUES('01941ef28d9b71c7a7750cc7b9303ee7','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','Matematik, 3. lektion','2026-06-26','visit',2);
INSERT INTO "visit" VALUES('01941ef28d9e713fbe7f8a9b4ab1b094','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d917879818e68ee2569c01c','Matematik, 1. lektion','2026-09-01','visit',2);
INSERT INTO "visit" VALUES('01941ef28da570d881abdbe07dbf3fa9','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9b7eeb8c0972d219023332','01941ef28d9a78409509a3c86ba2fbbb','Natur og teknologi, 4. lektion','2026-11-27','visit',2);
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE UNIQUE INDEX "conversation_owner_id_student_id_round_id" ON "conversation" ("owner_id", "student_id", "round_id");
CREATE INDEX "conversation_owner_id_round_id" ON "conversation" ("owner_id", "round_id");
CREATE UNIQUE INDEX "agreement_owner_id_conversation_id_place" ON "agreement" ("owner_id", "conversation_id", "place");
CREATE INDEX "failure_account_at" ON "failure" ("account", "at");
CREATE UNIQUE INDEX "goal_owner_id_conversation_id" ON "goal" ("owner_id", "conversation_id");
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
CREATE INDEX "sheet_owner_id_maker_id" ON "sheet" ("owner_id", "maker_id");
CREATE INDEX "sheet_owner_id_school_id" ON "sheet" ("owner_id", "school_id");
CREATE INDEX "anonymousanswer_owner_id_round_id_name" ON "anonymous_answer" ("owner_id", "round_id", "name");
CREATE UNIQUE INDEX "participation_owner_id_round_id_name_person_id_about_id" ON "participation" ("owner_id", "round_id", "name", "person_id", "about_id");
CREATE INDEX "sealedanswer_owner_id_round_id_name" ON "sealed_answer" ("owner_id", "round_id", "name");
CREATE UNIQUE INDEX "school_owner_id_name" ON "school" ("owner_id", "name");
CREATE INDEX "auditentry_owner_id_at" ON "audit_entry" ("owner_id", "at");
CREATE INDEX "auditentry_owner_id_subject" ON "audit_entry" ("owner_id", "subject");
CREATE INDEX "case_owner_id_asked_at" ON "case" ("owner_id", "asked_at");
CREATE INDEX "case_owner_id_person_id" ON "case" ("owner_id", "person_id");
CREATE UNIQUE INDEX "codesheet_owner_id_key" ON "code_sheet" ("owner_id", "key");
CREATE INDEX "codesheet_owner_id_group_id_made_at" ON "code_sheet" ("owner_id", "group_id", "made_at");
CREATE UNIQUE INDEX "letter_owner_id_person_id_kind_day" ON "letter" ("owner_id", "person_id", "kind", "day");
CREATE INDEX "letter_sent_at_next_at" ON "letter" ("sent_at", "next_at");
CREATE UNIQUE INDEX "link_token_hash" ON "link" ("token_hash");
CREATE INDEX "link_owner_id_person_id" ON "link" ("owner_id", "person_id");
CREATE UNIQUE INDEX "retentionreport_owner_id_day" ON "retention_report" ("owner_id", "day");
CREATE INDEX "rosterimport_owner_id_made_at" ON "roster_import" ("owner_id", "made_at");
CREATE INDEX "series_owner_id_school_id_school_year" ON "series" ("owner_id", "school_id", "school_year");
CREATE UNIQUE INDEX "school_owner_id_roster_id" ON "school" ("owner_id", "roster_id");
CREATE UNIQUE INDEX "group_code_hash" ON "school_group" ("code_hash");
CREATE INDEX "group_owner_id_school_id_name" ON "school_group" ("owner_id", "school_id", "name");
CREATE INDEX "group_owner_id_team_id" ON "school_group" ("owner_id", "team_id");
CREATE UNIQUE INDEX "school_group_owner_id_roster_id" ON "school_group" ("owner_id", "roster_id");
CREATE UNIQUE INDEX "person_login_key" ON "person" ("login_key");
CREATE INDEX "person_owner_id_family_name_given_name" ON "person" ("owner_id", "family_name", "given_name");
CREATE UNIQUE INDEX "person_username" ON "person" ("username");
CREATE UNIQUE INDEX "person_owner_id_roster_id" ON "person" ("owner_id", "roster_id");
CREATE INDEX "membership_owner_id_group_id_role" ON "membership" ("owner_id", "group_id", "role");
CREATE INDEX "membership_owner_id_person_id" ON "membership" ("owner_id", "person_id");
CREATE INDEX "membership_owner_id_school_id_role" ON "membership" ("owner_id", "school_id", "role");
CREATE INDEX "guardianship_owner_id_guardian_id" ON "guardianship" ("owner_id", "guardian_id");
CREATE INDEX "guardianship_owner_id_student_id" ON "guardianship" ("owner_id", "student_id");
CREATE INDEX "response_owner_id_about_id_name" ON "response" ("owner_id", "about_id", "name");
CREATE INDEX "response_owner_id_round_id_group_id_version" ON "response" ("owner_id", "round_id", "group_id", "version");
CREATE UNIQUE INDEX "response_owner_id_round_id_name_person_id_about_id" ON "response" ("owner_id", "round_id", "name", "person_id", "about_id");
CREATE UNIQUE INDEX "response_owner_id_sheet_id_person_id" ON "response" ("owner_id", "sheet_id", "person_id");
CREATE UNIQUE INDEX "response_owner_id_visit_id_name_person_id" ON "response" ("owner_id", "visit_id", "name", "person_id");
CREATE INDEX "round_owner_id_school_id_opens_on" ON "round" ("owner_id", "school_id", "opens_on");
COMMIT;
