-- A person's consent that the exhibition names them, as the ward recorded it.
alter table registered_model
    add column person_released_at timestamptz,
    add column person_released_by text,
    add constraint registered_model_person_is_released_by_somebody check ((person_released_at is null) = (person_released_by is null));
