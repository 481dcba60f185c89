package vn.danvankheo.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Questions of the pages that show units. */
interface UnitLists extends Repository<Unit, Long> {

    @EntityGraph(attributePaths = "parent")
    Optional<Unit> findById(long id);

    @Query("""
            select new vn.danvankheo.organization.UnitRow(u.id, u.storedKind, u.code, u.name, p.id, p.code, p.name, u.validity.validFrom, u.validity.validTo)
            from Unit u left join u.parent p
            where (:everything = true or u.id in :territory or u.parent.id in :territory)
              and u.storedKind in :kinds
              and (:words = '' or u.folded like concat('%', :words, '%'))
              and (:parent = '' or p.code = :parent)
              and (:closedToo = true or u.validity.validFrom <= :day and (u.validity.validTo is null or u.validity.validTo > :day))
            order by u.code""")
    Page<UnitRow> find(String words, Collection<UnitKind> kinds, String parent, LocalDate day, boolean closedToo,
            Set<Long> territory, boolean everything, Pageable page);

    /** Each district followed by its wards. */
    @Query("""
            select new vn.danvankheo.organization.UnitRow(u.id, u.storedKind, u.code, u.name, p.id, p.code, p.name, u.validity.validFrom, u.validity.validTo)
            from Unit u left join u.parent p
            where (:everything = true or u.id in :territory)
              and u.storedKind in (DISTRICT, WARD)
              and (:closedToo = true or u.validity.validFrom <= :day and (u.validity.validTo is null or u.validity.validTo > :day))
            order by coalesce(p.code, u.code), case when p.id is null then 0 else 1 end, u.code""")
    Page<UnitRow> branches(LocalDate day, boolean closedToo, Set<Long> territory, boolean everything, Pageable page);

    /** The first bodies, by code, of each of the branches. */
    @Query("""
            select new vn.danvankheo.organization.UnitRow(b.id, b.kind, b.code, b.name, b.parentId, b.parentCode, b.parentName, b.validFrom, b.validTo)
            from (select u.id as id, u.storedKind as kind, u.code as code, u.name as name, p.id as parentId, p.code as parentCode, p.name as parentName,
                         u.validity.validFrom as validFrom, u.validity.validTo as validTo, row_number() over (partition by p.id order by u.code) as place
                  from Unit u join u.parent p
                  where p.id in :branches and u.storedKind <> WARD
                    and (:closedToo = true or u.validity.validFrom <= :day and (u.validity.validTo is null or u.validity.validTo > :day))) b
            where b.place <= :most
            order by b.code""")
    List<UnitRow> bodies(Collection<Long> branches, LocalDate day, boolean closedToo, int most);

    @Query("""
            select new vn.danvankheo.organization.UnitCount(u.parent.id, u.storedKind, count(u))
            from Unit u
            where u.parent.id in :parents
              and (:closedToo = true or u.validity.validFrom <= :day and (u.validity.validTo is null or u.validity.validTo > :day))
            group by u.parent.id, u.storedKind
            order by u.storedKind""")
    List<UnitCount> countBodies(Collection<Long> parents, LocalDate day, boolean closedToo);

    /** How many units under the parent still exist on the day or will exist after it. */
    @Query("select count(u) from Unit u where u.parent.id = :parent and (u.validity.validTo is null or u.validity.validTo > :day)")
    long countOpenAfter(long parent, LocalDate day);

    /** How many units under the parent began before the day. */
    @Query("select count(u) from Unit u where u.parent.id = :parent and u.validity.validFrom < :day")
    long countBegunBefore(long parent, LocalDate day);

    @Query("""
            select new vn.danvankheo.organization.UnitChoice(u.storedKind, u.code, u.name, coalesce(d.name, u.name))
            from Unit u left join u.district d
            where u.storedKind in (DISTRICT, WARD) and (u.validity.validTo is null or u.validity.validTo > :day)
            order by coalesce(d.code, u.code), case when d.id is null then 0 else 1 end, u.code""")
    List<UnitChoice> choices(LocalDate day);
}
