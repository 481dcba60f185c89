-- How whoever is shown or named in public agreed to it. Null for what was released before this was asked.
alter table evidence
    add column release_consent text,
    add constraint evidence_consent_is_known check (release_consent in ('WRITTEN', 'MESSAGE', 'SPOKEN')),
    add constraint evidence_consent_is_of_a_release check (release_consent is null or released_at is not null);
alter table registered_model
    add column person_consent text,
    add constraint registered_model_consent_is_known check (person_consent in ('WRITTEN', 'MESSAGE', 'SPOKEN')),
    add constraint registered_model_consent_is_of_a_release check (person_consent is null or person_released_at is not null);
